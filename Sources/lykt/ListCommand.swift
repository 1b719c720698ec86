public import ArgumentParser
public import Content
import Interface
import Library

/// `lykt list`: everything there is, or one section of it.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what there is to read.")

  @Argument(help: "helplines, plans, guides, awards, organisations or terms; all where left out.")
  var section: Shelf?

  @Option(help: "text or json.")
  var format: ListFormat = .text

  @OptionGroup var common: CommonOptions

  struct Item: Encodable {
    let code: String?
    let id: String
    let kind: Kind
    let title: String
    let language: Language
  }

  func run() {
    let pack = common.pack()
    let shelves = section.map { [$0] } ?? Shelf.allCases
    let rows = shelves.flatMap { shelf in
      common.reading { () throws(PackError) in try pack.rows(shelf, 0..<pack.rowCount(shelf)) }
    }
    switch format {
    case .text: for row in rows where !row.isHeading { Console.print(line(row)) }
    case .json: Console.print(json: rows.compactMap(item))
    }
  }

  private func line(_ row: Row) -> String {
    let detail = row.detail.map { "\t\($0(common.language).visible)" } ?? ""
    return "\(row.code?.description ?? "")\t\(row.title(common.language).visible)\(detail)"
  }

  private func item(_ row: Row) -> Item? {
    guard let id = row.id, let kind = row.kind else { return nil }
    let (title, language) = row.title.best(for: common.language)
    return Item(
      code: row.code?.description, id: id, kind: kind, title: title.visible, language: language)
  }
}

extension Shelf: ExpressibleByArgument {
  public init?(argument: String) {
    guard let shelf = Shelf.allCases.first(where: { $0.name == argument }) else { return nil }
    self = shelf
  }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
