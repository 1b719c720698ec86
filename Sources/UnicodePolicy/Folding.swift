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
    eachWord(of: text) { folded, range in
      words.append((String(decoding: folded, as: UTF8.self), text.range(ofBytes: range)))
    }
    return words
  }

  /// Hands over the folded words of a text as UTF-8, with the bytes each stands in.
  public static func eachWord(of text: String, _ body: ([UInt8], Range<Int>) -> Void) {
    var text = text
    text.withUTF8 { scan($0, body) }
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: ([UInt8], Range<Int>) -> Void
  ) {
    var folded = Folded()
    var (start, end, place) = (0, 0, 0)
    while place < bytes.count {
      let (scalar, next) = scalar(in: bytes, at: place)
      let isWord = isWordScalar(scalar)
      if isWord || (!folded.isEmpty && isInside(scalar)) {
        if folded.isEmpty { start = place }
        folded.append(scalar)
        if scalar != softHyphen { end = next }
      } else if !folded.isEmpty {
        body(folded.bytes, start..<end)
        folded.removeAll()
      }
      place = next
    }
    if !folded.isEmpty { body(folded.bytes, start..<end) }
  }

  /// The code point at a place, and where the next begins.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, Int) {
    let first = bytes[place]
    if first < 0x80 { return (Unicode.Scalar(first), place + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(place + length, bytes.count)
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(place + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
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
    scalar == softHyphen || DisplayableCharacters.isCombining(scalar)
  }
}

extension String {
  /// The range of some of its bytes in UTF-8.
  public func range(ofBytes bytes: Range<Int>) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}
