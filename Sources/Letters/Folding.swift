/// The letters of a word as search compares them: lower case, without accents, and with one spelling of æ, ø and å.
///
/// `å`, `aa` → `a`; `ø`, `ö`, `oe` → `o`; `æ`, `ä`, `ae` → `e`; every other accent is dropped, and soft hyphens are.
public enum Folding {
  /// The folded form of a text; what is neither letter nor digit stays as it is.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = Folded()
    for scalar in text.unicodeScalars { folded.append(scalar) }
    return folded.text
  }

  /// The folded words of a text with the range each stands in.
  public static func words(of text: String) -> [(word: String, range: Range<String.Index>)] {
    var words: [(String, Range<String.Index>)] = []
    let scalars = text.unicodeScalars
    var folded = Folded()
    var (start, end) = (scalars.startIndex, scalars.startIndex)
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if isWordScalar(scalar) {
        if folded.isEmpty { start = index }
        folded.append(scalar)
        end = next
      } else if !folded.isEmpty, !isInside(scalar) {
        words.append((folded.text, start..<end))
        folded = Folded()
      } else if !folded.isEmpty {
        folded.append(scalar)
        if scalar != softHyphen { end = next }
      }
      index = next
    }
    if !folded.isEmpty { words.append((folded.text, start..<end)) }
    return words
  }

  static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// Whether a code point is a letter or a digit.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA, 0xD7, 0xF7: false
    case 0xC0...0x24F: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether a code point may stand in a word though it is no letter: a mark on the one before it, or a soft hyphen.
  private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
    scalar == softHyphen || Allowed.isCombining(scalar)
  }
}
