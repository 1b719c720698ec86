import Content
import Glibc
import Interface
import ContentPack

/// What a plain start prints where there is no terminal to draw on: the lines to ring, and what there is to read.
struct Overview {
  let options: SessionOptions

  init(_ options: SessionOptions) { self.options = options }

  /// Prints it and gives the status to end with.
  func print() -> Int32 {
    do {
      let pack = try PackFinder.open(options.packPath)
      Console.print(try text(of: pack))
      return 0
    } catch let failure as Failure {
      Console.end(failure, options.preferences.language)
    } catch let error as PackError {
      Console.end(Failure(error), options.preferences.language)
    } catch {
      return 2
    }
  }

  private func text(of pack: Pack) throws -> String {
    let words = Messages.of(options.preferences.language)
    var lines = ["Lykt", words.overviewOfContent(pack.head.created), ""]
    for row in try pack.front().panes.first?.rows ?? [] {
      let number = words.detail(of: row, on: Instant.now.day) ?? ""
      let title = row.title(options.preferences.language)
      lines.append("\(row.code?.description ?? "")\t\(title)\t\(number)")
    }
    lines.append("")
    for section in options.preferences.sections {
      lines.append("\(words.title(of: section)): lykt list \(section.name)")
    }
    return lines.joined(separator: "\n")
  }
}
