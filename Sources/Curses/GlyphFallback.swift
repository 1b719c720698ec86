internal import UnicodePolicy
internal import Screen

/// What is drawn for a character on a terminal that may not have it: always one cell.
struct GlyphFallback {
  private let characters: TerminalCapabilities.Characters

  init(_ characters: TerminalCapabilities.Characters) { self.characters = characters }

  /// The character itself where it may be shown and is there, else what comes closest.
  func shown(_ character: Character) -> Character {
    if let ascii = character.asciiValue {
      return ascii >= 32 && ascii < 127 ? character : Self.none
    }
    guard DisplayableCharacters.contains(character) else { return Self.none }
    switch characters {
    case .unicode: return character == "\u{A0}" ? " " : character
    case .latin1: return Self.latin1[character] ?? Self.plain(character)
    case .ascii: return Self.plain(character)
    }
  }

  private static let none = DisplayableCharacters.replacement

  /// The letters beyond ASCII that Latin-1 has, found however they are composed.
  private static let latin1: [Character: Character] = {
    let letters = (0xA1...0xFF).map { Character(Unicode.Scalar(UInt8($0))) }
    return Dictionary(uniqueKeysWithValues: zip(letters, letters))
  }()

  /// What stands for a character in ASCII.
  private static func plain(_ character: Character) -> Character {
    if let drawn = signs[character] { return drawn }
    if let line = line(character) { return line }
    return letter(character)
  }

  private static func line(_ character: Character) -> Character? {
    switch character.unicodeScalars.first?.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case .some(0x2500...0x257F): "+"
    case 0x2580, 0x2584, 0x2588: "#"
    default: nil
    }
  }

  /// The letter under the accents, in the case it has.
  private static func letter(_ character: Character) -> Character {
    guard let folded = Folding.fold(String(character)).first, folded.isASCII else { return none }
    return character.isUppercase ? Character(folded.uppercased()) : folded
  }

  private static let signs: [Character: Character] = [
    "\u{A0}": " ", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'",
    "‹": "<", "›": ">", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "…": "~", "·": "-",
    "•": "*", "●": "*", "○": "o", "←": "<", "→": ">", "↑": "^", "↓": "v", "↵": "<", "§": "S",
    "×": "x", "÷": "/", "°": "o", "€": "E", "½": "2", "©": "c", "®": "r", "™": "t", "№": "n",
    "¡": "!", "¿": "?", "´": "'", "¨": "\"", "¦": "|", "−": "-", "′": "'", "″": "\"",
  ]
}
