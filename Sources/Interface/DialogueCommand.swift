import Content

/// What a typed line asks for.
enum DialogueCommand: Hashable {
  case again, start, next, previous, back, forward, safety, language, help, leave
  case number(String)
  case open(String)
  case search(String)
  case unknown(String)

  /// Takes a line as a person types it: either case, spaces around it.
  init(_ line: String) {
    if Self.asksToLeave(line) {
      self = .leave
      return
    }
    let text = line.withoutKeys.trimmed
    let rest = String(text.dropFirst())
    let isApart = rest.first == " "
    switch text.first?.lowercased() {
    case nil: self = .again
    case let letter? where rest.isEmpty: self = Self.single(letter)
    case "g" where isApart || Code(rest) != nil: self = .open(rest.trimmed)
    case "s" where isApart, "/": self = .search(rest.trimmed)
    default: self = Self.word(text)
    }
  }

  private static func single(_ letter: String) -> DialogueCommand {
    switch letter {
    case "0": .start
    case "n": .next
    case "p": .previous
    case "b": .back
    case "f": .forward
    case "s", "/": .search("")
    case "t": .safety
    case "m": .language
    case "?": .help
    case "q", "!": .leave
    default: word(letter)
    }
  }

  private static func word(_ text: String) -> DialogueCommand {
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return .number(text) }
    return Code(text) == nil ? .unknown(text) : .open(text)
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
}
