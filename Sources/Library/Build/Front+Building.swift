import Content

extension Front {
  /// Rows of a pane besides the first.
  private static let length = 12

  init(records: [Record], shelves: [Shelf: [Row]]) {
    self.init(
      panes: [Shelf.helplines, .plans, .guides, .awards].map { shelf in
        let rows = shelves[shelf, default: []].filter { !$0.isHeading }
        return Pane(
          shelf: shelf, rows: Self.first(rows, of: shelf, records: records), total: rows.count)
      })
  }

  private static func first(_ rows: [Row], of shelf: Shelf, records: [Record]) -> [Row] {
    switch shelf {
    case .helplines: chosen(rows, records)
    case .guides: Array(rows.lazy.filter { $0.kind == .guide }.prefix(length))
    default: Array(rows.prefix(length))
    }
  }

  /// The helplines chosen for the start page, in the order chosen.
  private static func chosen(_ rows: [Row], _ records: [Record]) -> [Row] {
    var order: [String: Int] = [:]
    for record in records {
      if case .helpline(let helpline) = record.details, let front = helpline.front {
        order[record.id] = front
      }
    }
    let ranked = rows.compactMap { row in row.id.flatMap { order[$0] }.map { (row, $0) } }
    return ranked.enumerated().sorted { one, other in
      (one.element.1, one.offset) < (other.element.1, other.offset)
    }.map(\.element.0)
  }
}
