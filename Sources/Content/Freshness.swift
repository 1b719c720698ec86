/// How overdue the check of a record is, by the interval of its kind.
public enum Freshness: String, Comparable, Hashable, Sendable {
  case fresh, due, amber, red

  public static func < (one: Freshness, other: Freshness) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .fresh: 0
    case .due: 1
    case .amber: 2
    case .red: 3
    }
  }
}

extension Freshness {
  /// Months after a check before the next is due, and before it is marked amber and red.
  public struct Months: Hashable, Sendable {
    public let due, amber, red: Int
  }
}

extension Record {
  /// How fresh it is on a day; plans and awards are history and do not age by the calendar.
  public func freshness(on day: CalendarDate) -> Freshness {
    guard let months = monthsAllowed else { return .fresh }
    if day > checked.adding(months: months.red) { return .red }
    if day > checked.adding(months: months.amber) { return .amber }
    return day > checked.adding(months: months.due) ? .due : .fresh
  }

  /// The last day on which its check is good enough to be relied on; nil where it does not age.
  var goodUntil: CalendarDate? { monthsAllowed.map { checked.adding(months: $0.red) } }

  private var monthsAllowed: Freshness.Months? {
    let description = kind.description
    guard case .helpline(let helpline) = details, !helpline.counties.isEmpty else {
      return description.freshness
    }
    return description.localFreshness ?? description.freshness
  }
}
