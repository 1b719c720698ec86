public import ArgumentParser
public import Content
import Interface
import ContentPack

/// `lykt list`: everything there is, or one section of it.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what there is to read.")

  @Argument(help: "helplines, plans, guides, awards, organisations or terms; all where left out.")
  var section: Section?

  @Option(help: "text or json.")
  var format: ListFormat = .text

  @OptionGroup var common: CommonOptions

  struct ListReport: Report {
    let schema = Self.schema
    /// The moment it is right for; nil where the clock cannot be right.
    let at: String?
    let items: [ItemReport]
  }

  func run() throws {
    let pack = common.pack()
    let context = ReportContext(common.language, at: .now, created: pack.head.created)
    let sections = section.map { [$0] } ?? Section.allCases
    let rows = sections.flatMap { section in
      common.reading { () throws(PackError) in try pack.rows(section, 0..<pack.rowCount(section)) }
    }
    switch format {
    case .text: for row in rows where !row.isHeading { Console.print(line(row, context)) }
    case .json:
      let items = rows.compactMap { ItemReport($0, context) }
      try ListReport(at: context.moment?.description, items: items).print()
    }
  }

  private func line(_ row: ListItem, _ context: ReportContext) -> String {
    let words = Messages.of(common.language)
    let detail = words.detail(of: row, on: context.day).map { "\t\($0)" } ?? ""
    return "\(row.code?.description ?? "")\t\(row.title(common.language))\(detail)"
  }
}

extension Section: ExpressibleByArgument {
  public init?(argument: String) {
    guard let section = Section.allCases.first(where: { $0.name == argument }) else { return nil }
    self = section
  }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
