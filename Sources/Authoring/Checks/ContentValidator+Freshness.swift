import Content

extension ContentValidator {
  /// Warns of the records that are due for checking on a day; nothing fails by the calendar.
  func checkFreshness(on day: CalendarDate) {
    for draft in drafts {
      guard let checked = draft.checked, let freshness = record(draft)?.freshness(on: day),
        freshness != .fresh
      else { continue }
      findings.add(.due(freshness, since: checked.value), at: checked.place)
    }
  }
}
