import Content

/// Headings over plans that tell which of them hold; they depend on the day, so no pack can hold them.
extension ItemList {
  /// What stands over a row where the plans of a standing begin, or a window of the list does.
  func standing(over index: Int, from top: Int, on day: CalendarDate?) -> Plan.Standing? {
    guard let day, let standing = row(at: index)?.standing(on: day) else { return nil }
    let before = index > top ? row(at: index - 1)?.standing(on: day) : nil
    return standing == before ? nil : standing
  }

  /// How many such headings stand over the rows of a window.
  func standings(in rows: Range<Int>, on day: CalendarDate?) -> Int {
    rows.count { standing(over: $0, from: rows.lowerBound, on: day) != nil }
  }
}

extension ListItem {
  /// Whether a plan holds on a day; nil for other kinds.
  func standing(on day: CalendarDate) -> Plan.Standing? {
    guard kind == .plan else { return nil }
    return period?.standing(on: day) ?? .undated
  }
}
