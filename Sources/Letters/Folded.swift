/// A folded text as it grows, in UTF-8.
struct Folded {
  private(set) var bytes: [UInt8] = []
  /// The letter before, as it counts for `aa`, `ae` and `oe`.
  private var previous: UInt8 = 0

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    previous = 0
  }

  /// Adds an ASCII character in its folded form.
  mutating func append(_ character: UInt8) {
    let letter = (0x41...0x5A).contains(character) ? character + 0x20 : character
    switch (previous, letter) {
    case (a, a), (o, e): return
    case (a, e): bytes[bytes.count - 1] = e
    default: bytes.append(letter)
    }
    previous = letter
  }

  /// Adds any code point in its folded form.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if Self.plain.indices.contains(value), let letter = Self.plain[value] {
      append(letter)
    } else if scalar == "ß" {
      for letter in "ss".utf8 { append(letter) }
    } else if scalar == Folding.softHyphen || Allowed.isCombining(scalar) {
      mark(scalar)
    } else {
      bytes += Array(String(scalar).lowercased().utf8)
      previous = 0
    }
  }

  /// A diaeresis makes `a` what `ä` is; all other marks are dropped.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    guard scalar.value == 0x308, previous == a, !bytes.isEmpty else { return }
    bytes[bytes.count - 1] = e
    previous = e
  }

  /// By code point: the plain letter that one with an accent is folded to, in both cases.
  private static let plain: [UInt8?] = {
    let groups = [
      "aåáàâãăąā", "oøöœóòôõōő", "eæäéèêëēęě", "dđðď", "nŋñńň", "tŧþťţ", "cčçć", "iíìîïī", "sšśş",
      "uúùûüūůű", "yýÿ", "zžźż", "lł", "gǧğ", "kǩ", "rřŕ",
    ]
    var plain = [UInt8?](repeating: nil, count: 0x250)
    for group in groups {
      for scalar in (group + group.uppercased()).unicodeScalars where !scalar.isASCII {
        if Int(scalar.value) < plain.count { plain[Int(scalar.value)] = group.utf8.first }
      }
    }
    return plain
  }()
}

private let a = UInt8(ascii: "a")
private let e = UInt8(ascii: "e")
private let o = UInt8(ascii: "o")
