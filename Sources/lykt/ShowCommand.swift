import ArgumentParser
import Content
import Glibc
import Interface
import ContentPack

/// `lykt show`: one record.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one record, by code or id.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Argument(
    help: ArgumentHelp(
      "A code like H10, an id, or - to read it from standard input.", valueName: "code"))
  var words: [String]

  @Option(help: "text, markdown or json.")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let typed = words == ["-"] ? Console.line(common.language) : words.joined(separator: " ")
    let catalogue = Messages.of(common.language)
    let pack = common.pack()
    let context = ReportContext(common.language, at: .now, created: pack.head.created)
    let found = common.reading { () throws(PackError) in try pack.record(typed) }
    guard let record = found else {
      Console.printError(
        "lykt: " + (typed.isEmpty ? catalogue.codeWanted : catalogue.missing(typed)))
      Glibc.exit(1)
    }
    switch format {
    case .text:
      Console.print(record.plainText(common.language, at: context.moment, on: context.day))
    case .markdown: Console.print(record.markdown(common.language, on: context.day))
    case .json: try RecordReport(record, context).print()
    }
  }
}

extension Instant {
  static var now: Instant { Instant(seconds: time(nil)) }
}
