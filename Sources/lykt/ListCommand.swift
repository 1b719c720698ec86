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

  struct Item: Encodable {
    let code: String?
    let id: String
    let kind: RecordKind
    let title: String
    let language: Language
  }

  func run() {
    let pack = common.pack()
    let sections = section.map { [$0] } ?? Section.allCases
    let rows = sections.flatMap { section in
      common.reading { () throws(PackError) in try pack.rows(section, 0..<pack.rowCount(section)) }
    }
    switch format {
    case .text: for row in rows where !row.isHeading { Console.print(line(row)) }
    case .json: Console.print(json: rows.compactMap(item))
    }
  }

  private func line(_ row: ListItem) -> String {
    let words = Messages.of(common.language)
    let detail = words.detail(of: row, on: Instant.now.day).map { "\t\($0)" } ?? ""
    return "\(row.code?.description ?? "")\t\(row.title(common.language))\(detail)"
  }

  private func item(_ row: ListItem) -> Item? {
    guard let id = row.id, let kind = row.kind else { return nil }
    let (title, language) = row.title.best(for: common.language)
    return Item(
      code: row.code?.description, id: id, kind: kind, title: title, language: language)
  }
}

extension Section: ExpressibleByArgument {
  public init?(argument: String) {
    guard let section = Section.allCases.first(where: { $0.name == argument }) else { return nil }
    self = section
  }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
