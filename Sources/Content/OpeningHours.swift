/// When a service answers: a small part of OpenStreetMap's `opening_hours`, by the clock in Norway.
///
/// `24/7`, or rules joined by `; `, each days and times; of the rules that match a day the last counts.
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
  }

  /// Minutes after midnight; one that ends at or before its start ends the day after.
  public struct Span: Hashable, Sendable {
    public let start: Int
    public let end: Int

    /// The end counted from the midnight the span starts after.
    public var lastMinute: Int { end <= start ? end + 1440 : end }
  }

  public var isAlways: Bool { description == "24/7" }

  /// The spans that begin on a day, or nil where it cannot be known: a public holiday no rule speaks of.
  ///
  /// On a public holiday only rules that name it count, not those by weekday or of the day before another.
  public func spans(on day: CalendarDate) -> [Span]? {
    if Holiday.isPublic(day), !isAlways {
      return rules.last { $0.days.contains(.holiday) }?.spans
    }
    return rules.last { rule in rule.days.contains { $0.matches(day) } }?.spans ?? []
  }
}

extension OpeningHours.Days {
  func matches(_ day: CalendarDate) -> Bool {
    switch self {
    case .every: return true
    case .holiday: return Holiday.isPublic(day)
    case .dayBeforeHoliday: return Holiday.isPublic(day.adding(1))
    case .weekdays(let first, let last):
      let span = (last.rawValue - first.rawValue + 7) % 7
      return (day.weekday.rawValue - first.rawValue + 7) % 7 <= span
    }
  }
}
