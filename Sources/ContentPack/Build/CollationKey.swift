/// A key for Norwegian alphabetical order: a to z, then æ, ø, å. Accents, punctuation and case are ignored.
struct CollationKey: Comparable {
  private let places: [UInt32]

  init(_ text: String) {
    places = text.lowercased().compactMap(Self.place)
  }

  static func < (one: CollationKey, other: CollationKey) -> Bool {
    one.places.lexicographicallyPrecedes(other.places)
  }

  private static func place(_ character: Character) -> UInt32? {
    switch character {
    case "æ", "ä": return 0x7B
    case "ø", "ö": return 0x7C
    case "å": return 0x7D
    case " ", "-", "–": return 0x20
    default:
      guard character.isLetter || character.isNumber else { return nil }
      let plain = plain[character] ?? character
      return plain.unicodeScalars.first?.value
    }
  }

  private static let plain: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "č": "c", "ç": "c", "đ": "d", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "í": "i", "ï": "i", "ŋ": "n", "ó": "o", "ò": "o", "ô": "o", "š": "s", "ŧ": "t",
    "ú": "u", "ü": "y", "ž": "z",
  ]
}
