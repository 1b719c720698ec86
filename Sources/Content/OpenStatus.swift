/// Whether a service answers at a moment, as far as it can be known.
public enum OpenStatus: Hashable, Sendable {
  case always
  /// Open until a time, the first at which it is closed or nothing sure is known.
  case open(until: Time)
  /// Closed, and when it opens next; nil where no opening is known within two weeks.
  case closed(opens: Time?)
  /// The hours say nothing sure of this moment.
  case unknown

  /// A minute of a day on a Norwegian clock.
  public struct Time: Hashable, Sendable {
    public let day: CalendarDate
    public let minute: Int

    public init(day: CalendarDate, minute: Int) {
      self.day = minute >= 1440 ? day.adding(1) : day
      self.minute = minute % 1440
    }
  }

  public var isOpen: Bool {
    switch self {
    case .always, .open: true
    case .closed, .unknown: false
    }
  }
}

extension OpeningHours {
  /// Whether it is open at a moment, until when, or when it opens.
  public func openStatus(at moment: Instant) -> OpenStatus {
    if isAlways { return .always }
    let (today, now) = (moment.day, moment.minute)
    let stretches = stretches(on: today).filter { $0.minutes.contains(now) }
    if stretches.contains(where: \.isSure) { return .open(until: end(after: now, on: today)) }
    return stretches.isEmpty ? .closed(opens: opening(after: now, on: today)) : .unknown
  }

  /// The first minute that is not surely open.
  private func end(after minute: Int, on today: CalendarDate) -> OpenStatus.Time {
    var end = minute
    for ahead in 0..<15 {
      let sure = stretches(on: today.adding(ahead)).filter(\.isSure)
      while let stretch = sure.first(where: { $0.minutes.contains(end) }) {
        end = stretch.minutes.upperBound
      }
      if end < 1440 { return OpenStatus.Time(day: today.adding(ahead), minute: end) }
      end = 0
    }
    return OpenStatus.Time(day: today.adding(15), minute: 0)
  }

  /// The next opening, or nil where hours that are not sure come first or none is near.
  private func opening(after minute: Int, on today: CalendarDate) -> OpenStatus.Time? {
    for ahead in 0..<15 {
      let later = stretches(on: today.adding(ahead)).filter {
        ahead > 0 || $0.minutes.lowerBound > minute
      }
      guard let first = later.min(by: { $0.minutes.lowerBound < $1.minutes.lowerBound }) else {
        continue
      }
      return first.isSure
        ? OpenStatus.Time(day: today.adding(ahead), minute: first.minutes.lowerBound) : nil
    }
    return nil
  }

  /// A part of a day on which it is open, or on which it may be.
  private struct Stretch {
    let minutes: Range<Int>
    let isSure: Bool
  }

  /// The parts of a day it is or may be open: what the night before leaves, and what begins on the day.
  private func stretches(on day: CalendarDate) -> [Stretch] {
    let own = spans(on: day)
    return night(before: day, own: own) + begun(on: day, own: own)
  }

  /// What begins on a day: on a half day of unknown hours what would by its weekday, and on a holiday all of it.
  private func begun(on day: CalendarDate, own: [Span]?) -> [Stretch] {
    if own == nil, Holiday.isPublic(day) { return [Stretch(minutes: 0..<1440, isSure: false)] }
    return (own ?? usualSpans(on: day)).map {
      Stretch(minutes: $0.start..<min($0.lastMinute, 1440), isSure: own != nil)
    }
  }

  /// What the spans of the day before leave of a day: not sure after a day of unknown hours, nor on a
  /// holiday with hours of its own, where services differ in whether they end the night.
  private func night(before day: CalendarDate, own: [Span]?) -> [Stretch] {
    let eve = spans(on: day.adding(-1))
    let isSure = eve != nil && (eve == own || !Holiday.isPublic(day))
    return (eve ?? rules.flatMap(\.spans)).filter { $0.lastMinute > 1440 }.map {
      Stretch(minutes: 0..<($0.lastMinute - 1440), isSure: isSure)
    }
  }
}
