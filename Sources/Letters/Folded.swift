/// A folded text as it grows.
struct Folded {
  private(set) var text = ""
  /// The letter before, as it counts for `aa`, `ae` and `oe`.
  private var previous: UInt8 = 0

  var isEmpty: Bool { text.isEmpty }

  /// Adds a code point in its folded form.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(Self.lower(UInt8(truncatingIfNeeded: scalar.value)))
    } else if scalar == Folding.softHyphen || Allowed.isCombining(scalar) {
      mark(scalar)
    } else if let plain = Self.plain[scalar] {
      for letter in plain.utf8 { append(letter) }
    } else {
      text += String(scalar).lowercased()
      previous = 0
    }
  }

  private mutating func append(_ letter: UInt8) {
    switch (previous, letter) {
    case (a, a), (o, e): return
    case (a, e):
      text.removeLast()
      text.append("e")
    default: text.unicodeScalars.append(Unicode.Scalar(letter))
    }
    previous = letter
  }

  /// A diaeresis makes `a` what `ä` is; all other marks are dropped.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    guard scalar.value == 0x308, previous == a else { return }
    text.removeLast()
    text.append("e")
    previous = e
  }

  private static func lower(_ letter: UInt8) -> UInt8 {
    (0x41...0x5A).contains(letter) ? letter + 0x20 : letter
  }

  /// Letters with accents and the plain ones they are folded to, in both cases.
  private static let plain: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "åáàâãăąā"), ("o", "øöœóòôõōő"), ("e", "æäéèêëēęě"), ("d", "đðď"), ("n", "ŋñńň"),
      ("t", "ŧþťţ"), ("ss", "ß"), ("c", "čçć"), ("i", "íìîïī"), ("s", "šśş"), ("u", "úùûüūůű"),
      ("y", "ýÿ"), ("z", "žźż"), ("l", "ł"), ("g", "ǧğ"), ("k", "ǩ"), ("r", "řŕ"), ("j", "ǰ"),
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (base, letters) in groups {
      for scalar in (letters + letters.uppercased()).unicodeScalars where !scalar.isASCII {
        if !Allowed.isCombining(scalar) { plain[scalar] = base }
      }
    }
    return plain
  }()
}

private let a = UInt8(ascii: "a")
private let e = UInt8(ascii: "e")
private let o = UInt8(ascii: "o")
