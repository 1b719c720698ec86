import Content

extension StartPageData {
  /// Rows of a pane other than the first.
  private static let length = 12

  init(records: [Record], sections: [Section: [ListItem]]) {
    self.init(
      panes: [Section.helplines, .plans, .guides, .awards].map { section in
        let rows = sections[section, default: []].filter { !$0.isHeading }
        return Pane(
          section: section, rows: Self.first(rows, of: section, records: records), total: rows.count
        )
      })
  }

  private static func first(_ rows: [ListItem], of section: Section, records: [Record])
    -> [ListItem]
  {
    switch section {
    case .helplines: chosen(rows, records)
    case .guides: Array(rows.lazy.filter { $0.kind == .guide }.prefix(length))
    default: Array(rows.prefix(length))
    }
  }

  /// The helplines chosen for the start page, in the order chosen.
  private static func chosen(_ rows: [ListItem], _ records: [Record]) -> [ListItem] {
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
