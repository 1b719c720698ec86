/// Whether a service answers at a moment, as far as it can be known.
public enum Openness: Hashable, Sendable {
  case always
  /// Open until a minute after midnight of a day.
  case open(until: Time)
  /// Closed, and when it opens next; nil where no opening is known within two weeks.
  case closed(opens: Time?)
  /// The hours say nothing sure of this moment.
  case unknown

  /// A minute of a day on a Norwegian clock.
  public struct Time: Hashable, Sendable {
    public let day: Day
    public let minute: Int

    public init(day: Day, minute: Int) {
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
  public func openness(at moment: Moment) -> Openness {
    if isAlways { return .always }
    let (today, now) = (moment.day, moment.minute)
    guard let mine = spans(on: today) else { return .unknown }
    let nightBefore = (spans(on: today.adding(-1)) ?? []).filter { $0.lastMinute > 1440 }
    if let night = nightBefore.first(where: { now < $0.lastMinute - 1440 }) {
      return .open(until: Openness.Time(day: today, minute: night.lastMinute - 1440))
    }
    if let span = mine.first(where: { $0.start <= now && now < $0.lastMinute }) {
      return .open(until: Openness.Time(day: today, minute: span.lastMinute))
    }
    return .closed(opens: opening(after: now, on: today))
  }

  /// The next opening, or nil where a holiday not spoken of comes first or none is near.
  private func opening(after minute: Int, on today: Day) -> Openness.Time? {
    for ahead in 0..<15 {
      let day = today.adding(ahead)
      guard let spans = spans(on: day) else { return nil }
      let starts = spans.map(\.start).filter { ahead > 0 || $0 > minute }
      if let first = starts.min() { return Openness.Time(day: day, minute: first) }
    }
    return nil
  }
}
