extension OpeningHours {
  /// A word in opening hours that is not understood.
  public struct Mistake: Error, Hashable {
    /// The word as written, or the sign that stands where a word should.
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
    var reader = Reader(text)
    var rules = [try reader.rule()]
    while !reader.isAtEnd {
      guard reader.take("; ") else { throw reader.mistake }
      rules.append(try reader.rule())
    }
    self.rules = rules
  }
}

/// Takes opening hours from the left, a word or a sign at a time.
private struct Reader {
  private let text: String
  private var rest: Substring
  /// What was taken last.
  private var taken: Substring

  init(_ text: String) {
    self.text = text
    rest = text[...]
    taken = text.prefix(0)
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The word that is not understood, or the last word if the text ends too early.
  var mistake: OpeningHours.Mistake {
    let found = rest.isEmpty ? taken : word.isEmpty ? rest.prefix(1) : word
    return OpeningHours.Mistake(
      word: String(found), offset: text.distance(from: text.startIndex, to: found.startIndex))
  }

  mutating func rule() throws(OpeningHours.Mistake) -> OpeningHours.Rule {
    var days = [try day()]
    while take(",") { days.append(try day()) }
    guard take(" ") else { throw mistake }
    if word == "off" {
      take("off")
      return OpeningHours.Rule(days: days, spans: [])
    }
    var spans = [try span()]
    while take(",") { spans.append(try span()) }
    return OpeningHours.Rule(days: days, spans: spans)
  }

  /// Takes a sign or words where they stand next.
  @discardableResult
  mutating func take(_ wanted: String) -> Bool {
    guard rest.hasPrefix(wanted) else { return false }
    taken = rest.prefix(wanted.count)
    rest = rest[taken.endIndex...]
    return true
  }

  private var word: Substring { rest.prefix { !" ,;".contains($0) } }

  private mutating func day() throws(OpeningHours.Mistake) -> OpeningHours.Days {
    if word == "PH" {
      take("PH")
      return take(" -1 day") ? .dayBeforeHoliday : .holiday
    }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap(Weekday.init(short:)),
      let last = ends.last.flatMap(Weekday.init(short:))
    else { throw mistake }
    take(String(word))
    return .weekdays(first, last)
  }

  private mutating func span() throws(OpeningHours.Mistake) -> OpeningHours.Span {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = Self.minute(ends[0]), let end = Self.minute(ends[1]),
      start < 1440, start != end
    else { throw mistake }
    take(String(word))
    return OpeningHours.Span(start: start, end: end)
  }

  /// The minute after midnight of `09:00`, to `24:00`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(digits: parts[0]),
      let minute = Int(digits: parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }
}

extension Weekday {
  /// Reads `Mo`.
  fileprivate init?(short: Substring) {
    let names: [Substring] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    guard let place = names.firstIndex(of: short) else { return nil }
    self = Self.allCases[place]
  }
}
