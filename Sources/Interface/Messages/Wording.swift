import Content
import Screen

/// Dates, times and openings in words.
extension Messages {
  /// A day as people write it: 13.08.2026, in English 13 August 2026.
  func date(_ day: CalendarDate) -> String {
    guard language == .en else { return "\(two(day.day)).\(two(day.month)).\(day.year)" }
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// A date that a source gives: one in figures as people write it, anything else as it stands.
  func date(written text: String) -> String {
    if let day = CalendarDate(text) { return date(day) }
    guard let first = CalendarDate("\(text)-01") else { return text }
    return "\(months[first.month - 1]) \(first.year)"
  }

  /// A day with its weekday: mandag 23. november 2026.
  func longDate(_ day: CalendarDate) -> String {
    let point = language == .en ? "" : "."
    return
      "\(weekdays[day.weekday.rawValue]) \(day.day)\(point) \(months[day.month - 1]) \(day.year)"
  }

  /// A minute of the day: 09.00, in English 09:00.
  func time(_ minute: Int) -> String {
    "\(two(minute / 60))\(language == .en ? ":" : ".")\(two(minute % 60))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Whether a service answers, in words; empty where it cannot be known.
  func words(_ openStatus: OpenStatus, at moment: Instant) -> String {
    switch openStatus {
    case .always: openAlways
    case .open(let end): words(end: end, at: moment)
    case .closed(nil): closedNow
    case .closed(.some(let opening)): "\(closedNow), \(words(opening: opening, at: moment))"
    case .unknown: hoursUnknown
    }
  }

  /// The end of an opening, with its weekday where that is not today; midnight is the end of the day before.
  private func words(end: OpenStatus.Time, at moment: Instant) -> String {
    let day = end.minute == 0 ? end.day.adding(-1) : end.day
    let minute = time(end.minute == 0 ? 1440 : end.minute)
    return day == moment.day
      ? openUntil(minute) : openUntil("\(weekdays[day.weekday.rawValue]) \(minute)")
  }

  private func words(opening: OpenStatus.Time, at moment: Instant) -> String {
    switch opening.day.daysSince1970 - moment.day.daysSince1970 {
    case 0: opensAt(time(opening.minute))
    case 1: opensTomorrow(time(opening.minute))
    default: opensOn(weekdays[opening.day.weekday.rawValue], time(opening.minute))
    }
  }

  /// Whether a service answers, in one word for a list.
  func word(_ openStatus: OpenStatus) -> String {
    switch openStatus {
    case .always, .open: openNow
    case .closed: closedNow
    case .unknown: ""
    }
  }

  /// Opening hours written out, a rule a phrase.
  func words(_ hours: OpeningHours) -> String {
    if hours.isAlways { return always }
    return hours.rules.map { rule in
      let days = rule.days.map(words(days:)).joined(separator: ", ")
      let spans = rule.spans.map { "\(time($0.start))–\(time($0.end))" }.joined(separator: ", ")
      return "\(days) \(spans.isEmpty ? closed : spans)"
    }.joined(separator: "; ")
  }

  private func words(days: OpeningHours.Days) -> String {
    switch days {
    case .every: return everyDay
    case .holiday: return holiday
    case .dayBeforeHoliday: return dayBeforeHoliday
    case .dates(let first, let last):
      let (from, to) = (words(yearDay: first), words(yearDay: last))
      return first == last ? from : "\(from)–\(to)"
    case .weekdays(let first, let last):
      let (from, to) = (weekdays[first.rawValue], weekdays[last.rawValue])
      return first == last ? from : "\(from)–\(to)"
    }
  }

  /// A day of any year: 24. desember, or its name or distance from Easter Sunday.
  private func words(yearDay: YearDay) -> String {
    switch yearDay {
    case .date(let month, let day):
      "\(day)\(language == .en ? "" : ".") \(months[month - 1])"
    case .easter(0): easterSunday
    case .easter(let days) where days < 0: beforeEaster(-days)
    case .easter(let days): afterEaster(days)
    }
  }

  /// Ages in words.
  func words(_ ages: Ages) -> String {
    switch (ages.from, ages.to) {
    case (let from?, let to?): agesBetween(from, to)
    case (let from?, nil): agesFrom(from)
    case (nil, let to?): agesTo(to)
    case (nil, nil): ""
    }
  }

  /// A language's name from a code, or the code where it has none here.
  func languageName(_ code: String) -> String {
    Language(rawValue: code).flatMap { languageNames[$0] } ?? code
  }
}

extension String {
  /// It with spaces that no line is broken at, for numbers.
  var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
