import Content

/// What a typed line asks for.
enum LineCommand: Hashable {
  case again
  case word(LineCommandWord)
  case number(String)
  case open(String)
  case search(String)
  case near(String)
  case unknown(String)

  /// Takes a line as a person types it: either case, spaces around it, a point or a bracket after it.
  init(_ line: String) {
    if Self.asksToLeave(line) {
      self = .word(.leave)
      return
    }
    let typed = line.withoutKeys.trimmed
    let text = typed.withoutPoint
    if typed.isEmpty {
      self = .again
    } else if let word = LineCommandWord(text) {
      self = .word(word)
    } else if let number = text.digits ?? PhoneNumber(typed: text)?.digits {
      self = .number(number)
    } else if Code(text) != nil {
      self = .open(text)
    } else {
      self = Self.asked(text) ?? .unknown(typed)
    }
  }

  /// A word and what it is asked of: `søk vold`, `/vold`, `g H10`, `gH10`, `nær 2406`.
  private static func asked(_ text: String) -> LineCommand? {
    let first = text.prefix { $0 != " " }
    let rest = String(text.dropFirst(first.count)).trimmed
    switch LineCommandWord(String(first)) {
    case .search: return .search(rest)
    case .near: return .near(placeSaid(text, after: first, rest))
    case .code: return .open(rest)
    default: break
    }
    let afterLetter = String(text.dropFirst()).trimmed
    switch LineCommandWord(String(text.prefix(1))) {
    case .search: return .search(afterLetter)
    case .code where Code(afterLetter) != nil: return .open(afterLetter)
    default: return nil
    }
  }

  /// The place in `nær elverum`, and in `nær deg elverum`.
  private static func placeSaid(_ text: String, after first: Substring, _ rest: String) -> String {
    let second = rest.prefix { $0 != " " }
    guard second.count < rest.count, LineCommandWord("\(first) \(second)") == .near else {
      return rest
    }
    return String(rest.dropFirst(second.count)).trimmed
  }

  /// Whether the keys that leave the full screen were pressed: F9 or Esc three times, as a terminal sends them.
  static func asksToLeave(_ line: String) -> Bool {
    line.contains("\u{1B}[20~") || line.contains("\u{1B}\u{1B}\u{1B}")
  }
}

extension String {
  /// It without keys that are no letters: an Esc, and what such a key sends after it.
  fileprivate var withoutKeys: String {
    var (text, rest) = ("", self[...])
    while let start = rest.firstIndex(of: "\u{1B}") {
      text += rest[..<start]
      rest = rest[start...].dropFirst()
      guard let sign = rest.first, "[O".contains(sign) else { continue }
      let end = rest.dropFirst().firstIndex { !$0.isNumber && $0 != ";" } ?? rest.endIndex
      rest = rest[end...].dropFirst()
    }
    return text + rest
  }

  /// It without spaces, tabs and line ends around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  /// It without the point or bracket that stands after a number.
  fileprivate var withoutPoint: String {
    count > 1 && (last == "." || last == ")") ? String(dropLast()).trimmed : self
  }

  /// Its digits, where it is a number with or without spaces in it.
  fileprivate var digits: String? {
    let digits = filter { $0 != " " && $0 != "\u{A0}" }
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? digits : nil
  }
}
