import Content

/// A guide as a grid: a column for each group, a row for each kind of knowledge, a section in a cell.
struct GuideGrid: Hashable {
  let groups: [Text]
  let kinds: [Text]
  /// Where its long words may be broken.
  let breaks: Hyphenation
  private let sections: [GuideSection.Cell: Reference]

  /// Nil for a record that is no guide of this form, or whose sections stand in no cells.
  init?(_ record: Record) {
    guard case .guide(let guide) = record.details, guide.form == .grid else { return nil }
    groups = guide.groups
    kinds = guide.kinds
    breaks = record.breaks
    let placed = record.references.compactMap { reference in
      reference.relation == .partOf && reference.isInverse
        ? reference.cell.map { ($0, reference) } : nil
    }.filter { cell, _ in
      guide.groups.indices.contains(cell.group - 1) && (0...guide.kinds.count).contains(cell.kind)
    }
    sections = Dictionary(placed, uniquingKeysWith: { first, _ in first })
    if sections.isEmpty { return nil }
  }

  /// The section in a cell; nil where it is empty.
  subscript(cell: GuideSection.Cell) -> Reference? { sections[cell] }

  /// Its rows by their kinds, the pages on the groups themselves first where there are any.
  var rows: [Int] {
    let hasPages = groups.indices.contains {
      self[GuideSection.Cell(group: $0 + 1, kind: 0)] != nil
    }
    return (hasPages ? [0] : []) + kinds.indices.map { $0 + 1 }
  }

  /// What stands at the left of a row.
  func name(ofKind kind: Int, _ words: Messages) -> String {
    kind == 0 ? words.publications.aboutGroup : kinds[kind - 1](words.language)
  }

  /// Characters of the longest code in it.
  var codeWidth: Int { sections.values.compactMap { $0.code?.description.count }.max() ?? 0 }

  /// What stands over a column: the short title of the group's own page, else the group's name.
  func head(ofGroup group: Int) -> Text {
    self[GuideSection.Cell(group: group, kind: 0)]?.title ?? groups[group - 1]
  }

  /// The index of the group a section stands in, or that after the last where it stands in none.
  func index(ofGroupOf section: Reference) -> Int {
    guard let cell = section.cell, self[cell] != nil else { return groups.count }
    return cell.group - 1
  }

  /// The cell of a section.
  func cell(of id: String?) -> GuideSection.Cell? { sections.first { $0.value.id == id }?.key }

  /// The cell that was chosen where it holds a section, else the first that does, row by row.
  func cell(chosen: GuideSection.Cell?) -> GuideSection.Cell {
    if let chosen, self[chosen] != nil { return chosen }
    return filled.first ?? GuideSection.Cell(group: 1, kind: 1)
  }

  /// The cell a command leads to from another, over empty ones; nil for commands that do not move.
  func cell(after command: Command, from cell: GuideSection.Cell) -> GuideSection.Cell? {
    let row = filled.filter { $0.kind == cell.kind }
    let column = filled.filter { $0.group == cell.group }
    switch command {
    case .left: return row.last { $0.group < cell.group } ?? cell
    case .right: return row.first { $0.group > cell.group } ?? cell
    case .up: return column.last { $0.kind < cell.kind } ?? cell
    case .down: return column.first { $0.kind > cell.kind } ?? cell
    case .pageUp: return column.first ?? cell
    case .pageDown: return column.last ?? cell
    case .first: return filled.first ?? cell
    case .last: return filled.last ?? cell
    default: return nil
    }
  }

  /// The cells that hold a section, row by row.
  private var filled: [GuideSection.Cell] {
    sections.keys.sorted { ($0.kind, $0.group) < ($1.kind, $1.group) }
  }
}
