/// UnicodePolicy that are folded to plain ones.
enum DiacriticFolding {
  /// The mark that makes an `a` into `ä`.
  static let dots: Unicode.Scalar = "\u{308}"

  /// By code point, in both cases: the one plain letter of those met most.
  static let common: [UInt8?] = (0..<0x250).map { value in
    guard value >= 0xC0, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    let lower = String(scalar).lowercased().unicodeScalars
    guard let first = lower.first, lower.count == 1, let plain = plain(first), plain.utf8.count == 1
    else { return nil }
    return plain.utf8.first
  }

  /// The plain letters of one in lower case that is not, nil where there are none.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "å": "a"
    case "ø", "ö", "œ": "o"
    case "æ", "ä": "e"
    case "đ", "ð": "d"
    case "ŋ": "n"
    case "ŧ", "þ": "t"
    case "ß": "ss"
    default: base(scalar)
    }
  }

  /// The letter under the accents, found through its name in Unicode: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.starts(with: ["LATIN", "SMALL", "LETTER"]), words.count > 4, words[4] == "WITH",
      words[3].count <= 2
    else { return nil }
    return words[3].lowercased()
  }
}
