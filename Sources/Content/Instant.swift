/// A point in time and its wall-clock time in Norway (Europe/Oslo, by the EU rule for summer time since 1996).
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds after 1 January 1970, 00:00 UTC.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// The instant of a wall-clock time in Norway; the first one of an hour that is repeated.
  public init(_ day: CalendarDate, minute: Int = 0) {
    let standard = day.daysSince1970 * 86_400 + minute * 60 - 3600
    let summer = standard - 3600
    seconds = Self.isSummer(summer) ? summer : standard
  }

  /// The day in Norway.
  public var day: CalendarDate { CalendarDate(daysSince1970: Self.floor(local, 86_400)) }

  /// Minutes after midnight in Norway, 0 to 1439.
  public var minute: Int { (local - Self.floor(local, 86_400) * 86_400) / 60 }

  /// The time the clock shows, or nil where it is before the day of the content and so cannot be right.
  public func plausible(since created: CalendarDate) -> Instant? { day < created ? nil : self }

  public static func < (one: Instant, other: Instant) -> Bool { one.seconds < other.seconds }

  private var local: Int { seconds + (Self.isSummer(seconds) ? 7200 : 3600) }

  /// Summer time: from the last Sunday of March to the last of October, both at 01:00 UTC.
  private static func isSummer(_ seconds: Int) -> Bool {
    let year = CalendarDate(daysSince1970: floor(seconds, 86_400)).year
    guard let march = CalendarDate(year: year, month: 3, day: 31),
      let october = CalendarDate(year: year, month: 10, day: 31)
    else { return false }
    let change = { (last: CalendarDate) in
      (last.daysSince1970 - (last.weekday.rawValue + 1) % 7) * 86_400 + 3600
    }
    return (change(march)..<change(october)).contains(seconds)
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }
}

extension Instant: CustomStringConvertible {
  /// As ISO 8601 writes it, by the clock in Norway: `2026-11-23T15:00+01:00`.
  public var description: String {
    let clock = "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
    return "\(day)T\(clock)+0\((local - seconds) / 3600):00"
  }
}
