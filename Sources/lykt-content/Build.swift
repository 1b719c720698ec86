import ArgumentParser
import Authoring
import Content
import Foundation
import ContentPack

/// Makes the pack of a content folder without mistakes.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the pack that readers open.",
    discussion: "A folder with a mistake never becomes a pack: exit status 2, nothing written.")

  @Argument(help: "The content folder.")
  var folder = "Assets/content"

  @Option(help: "Where the pack goes. (default: lykt.pack beside this program)")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The day the pack says it is from. (default: the newest day a source was read)",
      valueName: "yyyy-mm-dd"), transform: CalendarDate.init(argument:))
  var created: CalendarDate?

  @Option(help: "The number that grows with each pack. (default: from the day it was created)")
  var serial: Int?

  func run() throws {
    let reading = try ContentFolder.reading(folder)
    for diagnostic in reading.diagnostics where diagnostic.severity == .error {
      say(line: diagnostic.description)
    }
    if reading.hasErrors { throw ExitCode.mistakes }
    let records = try hyphenated(reading.records)
    let created = created ?? records.map(\.checked).max() ?? Self.firstDay
    try write(
      PackBuilder(
        records: records,
        serial: serial ?? created.daysSince1970 - Self.firstDay.daysSince1970,
        created: created, retired: reading.retired))
  }

  /// Packs whose number is not given count the days after this one.
  private static let firstDay = CalendarDate(daysSince1970: 18_262)

  private func hyphenated(_ records: [Record]) throws -> [Record] {
    do {
      let hyphenator = try Hyphenator()
      return records.map { hyphenator.hyphenated($0) }
    } catch {
      say("the hyphenation dictionary \(error.path) is missing; install hyphen-no")
      throw ExitCode.mistakes
    }
  }

  private func write(_ builder: PackBuilder) throws {
    let path = output ?? Self.besideProgram
    Interruption.watch()
    do {
      try builder.write(to: path)
    } catch {
      say(error.sentence)
      if case .interrupted(let signal) = error.reason { Interruption.end(by: signal) }
      throw ExitCode.mistakes
    }
    print("\(path): \(builder.records.count) records, serial \(builder.serial), \(builder.created)")
  }

  /// Where the reader looks for its pack when both are built in one place.
  private static var besideProgram: String {
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(filePath: program ?? "lykt-content").deletingLastPathComponent()
      .appending(path: "lykt.pack").path
  }
}
