/// A folded text as it grows, in UTF-8.
struct Folded {
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds a code point in its folded form.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x80 {
      append(Self.lower(UInt8(truncatingIfNeeded: value)))
    } else if value < DiacriticFolding.common.count, let plain = DiacriticFolding.common[value] {
      append(plain)
    } else {
      for lower in String(scalar).lowercased().unicodeScalars { appendRare(lower) }
    }
  }

  /// Adds a letter, of `aa`, `ae` and `oe` only what they fold to, also of pairs that so arise.
  private mutating func append(_ letter: UInt8) {
    switch (bytes.last, letter) {
    case (a, a), (o, e): return
    case (a, e):
      bytes.removeLast()
      append(e)
    default: bytes.append(letter)
    }
  }

  /// Adds a lower-case code point that is seldom met; an accent by itself only as the dots that make a into ä.
  private mutating func appendRare(_ scalar: Unicode.Scalar) {
    if scalar == Folding.softHyphen { return }
    if DisplayableCharacters.isCombining(scalar) {
      if scalar == DiacriticFolding.dots, bytes.last == a { append(e) }
    } else if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let plain = DiacriticFolding.plain(scalar) {
      for letter in plain.utf8 { append(letter) }
    } else {
      bytes += Array(String(scalar).utf8)
    }
  }

  private static func lower(_ letter: UInt8) -> UInt8 {
    (0x41...0x5A).contains(letter) ? letter + 0x20 : letter
  }
}

private let a = UInt8(ascii: "a")
private let e = UInt8(ascii: "e")
private let o = UInt8(ascii: "o")
