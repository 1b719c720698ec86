/// The letters of a word as search compares them: lower case, without accents, and with one spelling of æ, ø and å.
///
/// `å`, `aa` → `a`; `ø`, `ö`, `oe` → `o`; `æ`, `ä`, `ae` → `e`; every other accent is dropped.
public enum Folding {
  /// The folded form of a text; what is neither letter nor digit stays as it is.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for character in text.lowercased() { folded += letter(character) }
    return pairsJoined(folded)
  }

  /// The folded words of a text with the range each stands in.
  public static func words(of text: String) -> [(word: String, range: Range<String.Index>)] {
    var words: [(String, Range<String.Index>)] = []
    var start: String.Index?
    for index in text.indices {
      if isWordCharacter(text[index]) {
        start = start ?? index
      } else if let begun = start {
        words.append((fold(text[begun..<index]), begun..<index))
        start = nil
      }
    }
    if let begun = start { words.append((fold(text[begun...]), begun..<text.endIndex)) }
    return words
  }

  static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func letter(_ character: Character) -> String {
    switch character {
    case "å": "a"
    case "ø", "ö", "œ": "o"
    case "æ", "ä": "e"
    case "đ", "ð": "d"
    case "ŋ": "n"
    case "ŧ", "þ": "t"
    case "ß": "ss"
    default: base(character)
    }
  }

  /// The letter under the accents, found through the canonical decomposition Swift compares by.
  private static func base(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first else { return "" }
    if scalar.isASCII { return String(scalar) }
    for (plain, accented) in accents where accented.contains(character) { return plain }
    return String(character)
  }

  private static let accents: [(String, Set<Character>)] = [
    ("a", ["á", "à", "â", "ã"]), ("c", ["č", "ç", "ć"]), ("e", ["é", "è", "ê", "ë"]),
    ("i", ["í", "ì", "î", "ï"]), ("n", ["ñ", "ń"]), ("o", ["ó", "ò", "ô", "õ"]),
    ("s", ["š", "ś"]), ("u", ["ú", "ù", "û", "ü"]), ("y", ["ý", "ÿ"]), ("z", ["ž", "ź"]),
  ]

  private static func pairsJoined(_ text: String) -> String {
    guard text.contains("a") || text.contains("o") else { return text }
    var joined = ""
    var previous: Character?
    for character in text {
      switch (previous, character) {
      case ("a", "a"): continue
      case ("o", "e"): continue
      case ("a", "e"):
        joined.removeLast()
        joined.append("e")
        previous = "e"
        continue
      default: joined.append(character)
      }
      previous = character
    }
    return joined
  }
}
