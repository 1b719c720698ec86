import Content
import Seeded
import Testing

/// A strip of minutes on which hours are painted day by day: slow, and plain to see.
private struct Strip {
  enum Paint: Int { case closed, unknown, open }

  static let days = 36
  let first: CalendarDate
  private var minutes = Array(repeating: Paint.closed, count: (days + 1) * 1440)
  /// The minutes that are painted otherwise than the one before.
  private var changes: [Int] = []

  init(_ rules: [WrittenRule], from first: CalendarDate) {
    self.first = first
    let nights = rules.flatMap(\.spans).filter { $0.end <= $0.start }
    for number in 0..<Self.days {
      let day = first.adding(number)
      switch Self.said(rules, of: day) {
      case .known(let spans): paint(spans, number, before: Self.said(rules, of: day.adding(1)))
      case .halfKnown(let spans):
        for span in spans { paint(.unknown, number, span.start..<span.lastMinute) }
        for night in nights { paint(.unknown, number + 1, 0..<night.end) }
      case .unknown:
        paint(.unknown, number, 0..<1440)
        for night in nights { paint(.unknown, number + 1, 0..<night.end) }
      }
    }
    changes = (1..<minutes.count).filter { minutes[$0] != minutes[$0 - 1] }
  }

  /// What rules say of a day.
  private enum Said: Equatable {
    case known([WrittenRule.Span])
    /// A half day on which it is open by its weekday.
    case halfKnown([WrittenRule.Span])
    case unknown
  }

  private static func said(_ rules: [WrittenRule], of day: CalendarDate) -> Said {
    let dated = { (rule: WrittenRule) in rule.days.contains { WrittenRule.isDate($0, of: day) } }
    if Holiday.isPublic(day) {
      return rules.last { dated($0) || $0.days.contains("PH") }.map { .known($0.spans) } ?? .unknown
    }
    let eve = Holiday.isPublic(day.adding(1)) ? "PH -1 day" : "none"
    let naming = { (rule: WrittenRule) in dated(rule) || rule.days.contains(eve) }
    let spans =
      rules.last { rule in
        naming(rule) || rule.days.contains { WrittenRule.weekdays($0).contains(day.weekday) }
      }?.spans ?? []
    let isHalf = WrittenRule.halfDays.contains { WrittenRule.isDate($0, of: day) }
    return spans.isEmpty || !isHalf || rules.contains(where: naming)
      ? .known(spans) : .halfKnown(spans)
  }

  /// Paints the spans of a day; a night into a holiday of other hours may or may not go on.
  private mutating func paint(_ spans: [WrittenRule.Span], _ number: Int, before next: Said) {
    let isOther = Holiday.isPublic(first.adding(number + 1)) && next != .known(spans)
    for span in spans {
      paint(.open, number, span.start..<span.lastMinute)
      guard span.end <= span.start else { continue }
      paint(isOther ? .unknown : .open, number + 1, 0..<span.end)
    }
  }

  /// Open is seen over unknown, and unknown over closed.
  private mutating func paint(_ paint: Paint, _ day: Int, _ range: Range<Int>) {
    for minute in range where minutes[day * 1440 + minute].rawValue < paint.rawValue {
      minutes[day * 1440 + minute] = paint
    }
  }

  func openStatus(_ day: Int, _ minute: Int) -> OpenStatus {
    let now = day * 1440 + minute
    let horizon = (day + 15) * 1440
    let change = min(changes.first { $0 > now } ?? horizon, horizon)
    switch minutes[now] {
    case .unknown: return .unknown
    case .open: return .open(until: time(change))
    case .closed where change < horizon && minutes[change] == .open:
      return .closed(opens: time(change))
    case .closed: return .closed(opens: nil)
    }
  }

  private func time(_ minute: Int) -> OpenStatus.Time {
    OpenStatus.Time(day: first.adding(minute / 1440), minute: minute % 1440)
  }
}

/// A rule as it is written.
private struct WrittenRule {
  struct Span: Equatable {
    var start, end: Int
    var lastMinute: Int { end <= start ? 1440 : end }
  }

  var days: [String]
  var spans: [Span]

  static let dates = [
    "Dec 24", "Dec 31-Jan 2", "easter -4 days", "easter -1 day-easter +1 day", "Jul 1-31",
  ]
  static let halfDays = ["Dec 24", "Dec 31", "easter -4 days", "easter -1 day", "easter +48 days"]
  static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  init(using chance: inout SeededGenerator) {
    days = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
      let weekdays = (0..<2).map { _ in Self.names.randomElement(using: &chance) ?? "Mo" }
      let date = Self.dates.randomElement(using: &chance) ?? "Dec 24"
      let choices = [
        "PH", "PH -1 day", date, weekdays[0], weekdays[0], weekdays.joined(separator: "-"),
      ]
      return choices.randomElement(using: &chance) ?? "Mo"
    }
    spans = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
      let step = Bool.random(using: &chance) ? 60 : 1
      let start = Int.random(in: 0..<(1440 / step), using: &chance) * step
      let end = Int.random(in: 0...(1440 / step), using: &chance) * step
      return Span(start: start, end: start == end ? 1440 : end)
    }
  }

  /// Whether a text is a date that a day has, by a table of what each means.
  static func isDate(_ text: String, of day: CalendarDate) -> Bool {
    let fromEaster = day.daysSince1970 - Holiday.easter(day.year).daysSince1970
    return switch text {
    case "Dec 24": day.month == 12 && day.day == 24
    case "Dec 31": day.month == 12 && day.day == 31
    case "Dec 31-Jan 2": (day.month == 12 && day.day == 31) || (day.month == 1 && day.day <= 2)
    case "Jul 1-31": day.month == 7
    case "easter -4 days": fromEaster == -4
    case "easter -1 day": fromEaster == -1
    case "easter +48 days": fromEaster == 48
    case "easter -1 day-easter +1 day": abs(fromEaster) <= 1
    default: false
    }
  }

  static func weekdays(_ text: String) -> [Weekday] {
    let ends = text.split(separator: "-").map { name in names.firstIndex { $0 == name } }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return [] }
    var weekdays = [Weekday.allCases[first]]
    while weekdays.last != Weekday.allCases[last] {
      weekdays.append(Weekday.allCases[(first + weekdays.count) % 7])
    }
    return weekdays
  }

  var text: String {
    let clock = { (minute: Int) in
      [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    let times = spans.map { "\(clock($0.start))-\(clock($0.end))" }.joined(separator: ",")
    return "\(days.joined(separator: ",")) \(spans.isEmpty ? "off" : times)"
  }
}

@Suite struct `What is said of opening hours` {
  @Test(arguments: 0..<20)
  func `is never other than what a minute by minute painting shows`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<8 {
      let rules = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        WrittenRule(using: &chance)
      }
      let text = rules.map(\.text).joined(separator: "; ")
      let hours = try OpeningHours(text)
      guard !hours.isAlways else { continue }
      let year = try #require(
        CalendarDate(year: Int.random(in: 2024...2030, using: &chance), month: 1, day: 1))
      let strip = Strip(rules, from: year.adding(Int.random(in: 0..<365, using: &chance)))
      for _ in 0..<100 {
        let number = Int.random(in: 1..<20, using: &chance)
        let moment = Instant(
          strip.first.adding(number), minute: Int.random(in: 0..<1440, using: &chance))
        let wanted = strip.openStatus(number, moment.minute)
        #expect(hours.openStatus(at: moment) == wanted, "\(text) at \(moment.day) \(moment.minute)")
      }
    }
  }
}
