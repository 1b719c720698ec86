import Content

extension Catalogue {
  /// Warns of the records that are due for checking on a day; nothing fails by the calendar.
  func checkFreshness(on day: Day) {
    for (draft, record) in drafts.compactMap({ draft in
      record(draft, inverse: []).map { (draft, $0) }
    }) {
      let freshness = record.freshness(on: day)
      guard freshness != .fresh, let checked = draft.checked else { continue }
      findings.add(.due(freshness, since: checked.value), at: checked.place)
    }
  }
}
