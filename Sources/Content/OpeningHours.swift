/// When a service answers: a small part of OpenStreetMap's `opening_hours`, by the clock in Norway.
///
/// `24/7`, or rules joined by `; `, each days and times; of the rules that match a day the last counts. Days are weekdays
/// (`Mo-Fr`), public holidays (`PH`), the days before them (`PH -1 day`), or dates of any year (`Dec 24-26`, `easter -4 days`).
public struct OpeningHours: Hashable, Sendable, CustomStringConvertible {
  /// The rules in the order written.
  public let rules: [Rule]
  /// As written.
  public let description: String

  /// Some days and the spans open on them; no spans is closed.
  public struct Rule: Hashable, Sendable {
    public let days: [Days]
    public let spans: [Span]
  }

  public enum Days: Hashable, Sendable {
    case every
    case weekdays(Weekday, Weekday)
    case holiday
    case dayBeforeHoliday
    /// From one day of the year to another, over New Year where the second comes first.
    case dates(YearDay, YearDay)
  }

  /// Minutes after midnight; one that ends at or before its start ends the day after.
  public struct Span: Hashable, Sendable {
    public let start: Int
    public let end: Int

    /// The end counted from the midnight the span starts after.
    public var lastMinute: Int { end <= start ? end + 1440 : end }
  }

  /// Whether every minute of every day is said to be open, holidays too.
  public let isAlways: Bool

  init(_ rules: [Rule], description: String) {
    self.rules = rules
    self.description = description
    let isWhole = rules.allSatisfy { $0.spans.contains(Span(start: 0, end: 1440)) }
    isAlways =
      isWhole && Self.week.allSatisfy { day in rules.contains { $0.matchesWeekday(of: day) } }
  }

  /// The spans that begin on a day, or nil where it cannot be known: a public holiday or a half day no rule speaks of.
  ///
  /// On a public holiday only rules that name it count, not those by weekday or of the day before another. On a half day
  /// that no rule names, a service that would be closed by its weekday is closed.
  public func spans(on day: CalendarDate) -> [Span]? {
    if isAlways { return [Span(start: 0, end: 1440)] }
    if Holiday.isPublic(day) { return rules.last { $0.names(holiday: day) }?.spans }
    let usual = usualSpans(on: day)
    let isKnown = usual.isEmpty || !Holiday.isHalf(day) || rules.contains { $0.names(day) }
    return isKnown ? usual : nil
  }

  /// What the last rule that matches a day says.
  func usualSpans(on day: CalendarDate) -> [Span] {
    rules.last { rule in rule.days.contains { $0.matches(day) } }?.spans ?? []
  }

  /// The rules, as written, that count on no day, since later ones say something else of all their days.
  public var hiddenRules: [String] {
    guard rules.count > 1 else { return [] }
    let days = (0..<Self.years * 366).map { CalendarDate(daysSince1970: Self.firstDay + $0) }
    let counting = Set(days.compactMap(placeOfRule(on:)))
    return description.split(separator: "; ").enumerated().filter { !counting.contains($0.offset) }
      .map { String($0.element) }
  }

  private func placeOfRule(on day: CalendarDate) -> Int? {
    if Holiday.isPublic(day) { return rules.lastIndex { $0.names(holiday: day) } }
    return rules.lastIndex { rule in rule.days.contains { $0.matches(day) } }
  }

  /// 1 January 2026, and how many years from it.
  private static let firstDay = 20454
  private static let years = 6
  private static let week = (0..<7).map { CalendarDate(daysSince1970: firstDay + $0) }
}

extension OpeningHours.Rule {
  /// Whether it says more of a day than its weekday does.
  fileprivate func names(_ day: CalendarDate) -> Bool {
    days.contains { $0.isByCalendar && $0.matches(day) }
  }

  /// Whether it names a public holiday itself, not as a weekday or the day before another.
  fileprivate func names(holiday day: CalendarDate) -> Bool {
    days.contains { $0 != .dayBeforeHoliday && $0.isByCalendar && $0.matches(day) }
  }

  fileprivate func matchesWeekday(of day: CalendarDate) -> Bool {
    days.contains { !$0.isByCalendar && $0.matches(day) }
  }
}

extension OpeningHours.Days {
  /// Whether it is by the calendar and not by the weekday.
  var isByCalendar: Bool {
    switch self {
    case .every, .weekdays: false
    case .holiday, .dayBeforeHoliday, .dates: true
    }
  }

  func matches(_ day: CalendarDate) -> Bool {
    switch self {
    case .every: return true
    case .holiday: return Holiday.isPublic(day)
    case .dayBeforeHoliday: return Holiday.isPublic(day.adding(1))
    case .weekdays(let first, let last):
      let span = (last.rawValue - first.rawValue + 7) % 7
      return (day.weekday.rawValue - first.rawValue + 7) % 7 <= span
    case .dates(let first, let last):
      guard let start = first.day(in: day.year), let end = last.day(in: day.year) else {
        return false
      }
      return start <= end ? start <= day && day <= end : start <= day || day <= end
    }
  }
}
