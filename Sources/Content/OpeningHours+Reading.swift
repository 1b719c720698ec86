extension OpeningHours {
  /// A word in opening hours that is not understood.
  public struct Mistake: Error, Hashable {
    /// The word as written.
    public let word: String
    /// Characters before it in the text.
    public let offset: Int
  }

  /// Reads opening hours, or says which word is wrong.
  public init(_ text: String) throws(Mistake) {
    description = text
    if text == "24/7" {
      rules = [Rule(days: [.every], spans: [Span(start: 0, end: 1440)])]
      return
    }
    var rules: [Rule] = []
    var offset = 0
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let rule = part.drop { $0 == " " }
      rules.append(try Self.rule(rule, offset: offset + part.count - rule.count))
      offset += part.count + 1
    }
    self.rules = rules
  }

  private static func rule(_ text: Substring, offset: Int) throws(Mistake) -> Rule {
    guard let gap = text.lastIndex(of: " ") else {
      throw Mistake(word: String(text), offset: offset)
    }
    let (dayText, timeText) = (text[..<gap], text[text.index(after: gap)...])
    var days: [Days] = []
    for word in dayText.split(separator: ",", omittingEmptySubsequences: false) {
      let place = offset + text.distance(from: text.startIndex, to: word.startIndex)
      days.append(try self.days(word, offset: place))
    }
    if timeText == "off" { return Rule(days: days, spans: []) }
    var spans: [Span] = []
    for word in timeText.split(separator: ",", omittingEmptySubsequences: false) {
      let place = offset + text.distance(from: text.startIndex, to: word.startIndex)
      spans.append(try span(word, offset: place))
    }
    return Rule(days: days, spans: spans)
  }

  private static func days(_ word: Substring, offset: Int) throws(Mistake) -> Days {
    switch word {
    case "PH": return .holiday
    case "PH -1 day": return .dayBeforeHoliday
    default: break
    }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap(weekday), let last = ends.last.flatMap(weekday),
      ends.count <= 2
    else { throw Mistake(word: String(word), offset: offset) }
    return .weekdays(first, last)
  }

  private static func weekday(_ word: Substring) -> Weekday? {
    let names: [Substring] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    return names.firstIndex(of: word).map { Weekday.allCases[$0] }
  }

  private static func span(_ word: Substring, offset: Int) throws(Mistake) -> Span {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = minute(ends[0]), let end = minute(ends[1]), start < 1440,
      start != end
    else { throw Mistake(word: String(word), offset: offset) }
    return Span(start: start, end: end)
  }

  private static func minute(_ word: Substring) -> Int? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...59).contains(minute), (0...24).contains(hour),
      hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }
}
