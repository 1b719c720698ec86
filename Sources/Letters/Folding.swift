/// The letters of a word as search compares them: lower case, without accents, and with one spelling of æ, ø and å.
///
/// `å`, `aa` → `a`; `ø`, `ö`, `oe` → `o`; `æ`, `ä`, `ae` → `e`; every other accent and every soft hyphen is dropped.
public enum Folding {
  /// The folded form of a text; what is neither letter nor digit stays as it is.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        append(scalar, to: &folded)
      } else {
        for letter in letters(scalar, after: folded.last).unicodeScalars {
          append(letter, to: &folded)
        }
      }
    }
    return String(folded)
  }

  /// The folded words of a text with the range each stands in; a soft hyphen does not end a word.
  public static func words(of text: String) -> [(word: String, range: Range<String.Index>)] {
    var words: [(String, Range<String.Index>)] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      if isWordCharacter(character) {
        start = start ?? index
      } else if let begun = start, character != "\u{AD}" {
        words.append((fold(text[begun..<index]), begun..<index))
        start = nil
      }
    }
    if let begun = start { words.append((fold(text[begun...]), begun..<text.endIndex)) }
    return words
  }

  static func isWordCharacter(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, !Allowed.isCombining(scalar) else {
      return false
    }
    return character.isLetter || character.isNumber
  }

  /// What a code point beyond ASCII folds to, an accent by itself to nothing, save the dots that make a into ä.
  private static func letters(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> String {
    switch scalar {
    case "å": "a"
    case "ø", "ö", "œ": "o"
    case "æ", "ä": "e"
    case "đ", "ð": "d"
    case "ŋ": "n"
    case "ŧ", "þ": "t"
    case "ß": "ss"
    case "\u{AD}": ""
    case "\u{308}" where last == "a": "e"
    default: Allowed.isCombining(scalar) ? "" : base(scalar)
    }
  }

  /// The letter under the accents, found through its name in Unicode: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(_ scalar: Unicode.Scalar) -> String {
    guard scalar.properties.isAlphabetic, let name = scalar.properties.name else {
      return String(scalar)
    }
    let words = name.split(separator: " ")
    guard words.starts(with: ["LATIN", "SMALL", "LETTER"]), words.count > 4, words[4] == "WITH",
      words[3].count <= 2
    else { return String(scalar) }
    return words[3].lowercased()
  }

  /// Adds a letter, of `aa`, `ae` and `oe` only what they fold to, also of pairs that so arise.
  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    switch (folded.last, scalar) {
    case ("a", "a"), ("o", "e"): break
    case ("a", "e"):
      folded.removeLast()
      append("e", to: &folded)
    default: folded.append(scalar)
    }
  }
}
