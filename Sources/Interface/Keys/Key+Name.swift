import UnicodePolicy
public import Screen

extension Key {
  /// The key as hints and help write it.
  public func name(_ words: Messages) -> String {
    switch self {
    case .character(" "): words.space
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .unknown: ""
    }
  }
}

extension Key {
  /// The key that the file of settings writes so; nil where none is, or where a terminal sends another for it.
  public init?(named name: String) {
    if let named = Self.named[name] {
      self = named
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last {
      guard letter.isASCII, letter.isLetter, !Self.sentAsOthers.contains(letter) else { return nil }
      self = .control(letter)
    } else if name.count == 1, let character = name.first, character.isVisibleLetter {
      self = .character(character)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Enter": .enter, "Tab": .tab, "Shift-Tab": .backTab,
    "Backspace": .backspace, "Delete": .delete, "Space": .character(" "),
  ]

  /// UnicodePolicy that with Ctrl are Backspace, Tab and Enter.
  private static let sentAsOthers: Set<Character> = ["h", "i", "j", "m"]

  var isFunction: Bool {
    if case .function = self { return true }
    return false
  }

  /// Whether it is a letter, a digit or a sign, as text fields take them.
  var isCharacter: Bool {
    if case .character = self { return true }
    return false
  }
}

extension Character {
  fileprivate var isVisibleLetter: Bool {
    !isWhitespace && DisplayableCharacters.filtered(String(self)).first == self
  }
}
