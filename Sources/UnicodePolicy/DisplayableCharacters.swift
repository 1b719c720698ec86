/// The code points that may reach a terminal, by an allow-list; all else is refused in content and replaced when drawn.
public enum DisplayableCharacters {
  /// What stands in place of a code point that may not be shown.
  public static let replacement: Character = "?"

  /// Whether one code point may be shown.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2AF: true
    case 0x300...0x304, 0x306...0x30C, 0x327, 0x328: true
    case 0x1E00...0x1EFF: true
    case 0x2010...0x2027, 0x2030...0x205E: true
    case 0x20A0...0x20C0, 0x2116, 0x2122: true
    case 0x2190...0x2193, 0x21B5, 0x2500...0x257F, 0x2580, 0x2584, 0x2588, 0x25CB, 0x25CF: true
    default: false
    }
  }

  /// Whether a whole character may be shown: allowed code points, at most two of them combining.
  public static func contains(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, !isCombining(first), scalars.count <= 3 else { return false }
    return scalars.allSatisfy(contains)
  }

  /// The text with every character that may not be shown replaced; a line feed is not one that may.
  public static func filtered(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    return String(text.map { contains($0) ? $0 : replacement })
  }

  /// Whether a code point is drawn on top of the one before it.
  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
