import UnicodePolicy

/// What a program may send to its terminal: letters that are allowed, and the few sequences a full screen and its wipe need.
public enum OutputGrammar {
  /// Everything in a recording that is none of these, in words.
  public static func violations(in bytes: [UInt8]) -> [String] {
    var reader = Reader(rest: bytes[...])
    while let byte = reader.next() {
      switch byte {
      case 0x1B: reader.escape()
      case 0x20..<0x7F, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: break
      case 0x80...: reader.letter(startingWith: byte)
      default: reader.refuse("control byte \(byte)")
      }
    }
    return reader.refused
  }
}

private struct Reader {
  var rest: ArraySlice<UInt8>
  var refused: [String] = []

  mutating func next() -> UInt8? { rest.popFirst() }

  mutating func refuse(_ what: String) { refused.append(what) }

  /// Whether what follows an Esc is the wipe, which drops what was on its way and so may cut any sequence off.
  private var isWipe: Bool { rest.starts(with: Array("[0m\u{1B}(B\u{F}\u{1B}[1;1H".utf8)) }

  /// What follows an Esc: a `[`, a character set, the keypad's two modes, a cursor saved or moved.
  mutating func escape() {
    switch next() {
    case 0x1B where isWipe: escape()
    case UInt8(ascii: "["): control()
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let set = next()
      if set == 0x1B, isWipe { return escape() }
      if set != UInt8(ascii: "B"), set != UInt8(ascii: "0") { refuse("a character set") }
    case .some(let byte) where "=>78M".utf8.contains(byte): break
    case .some(let byte): refuse("ESC \(Character(Unicode.Scalar(byte)))")
    // The recording ends in the midst of a sequence: the program is still writing.
    case nil: break
    }
  }

  /// The rest of `ESC [`.
  private mutating func control() {
    var parameters = ""
    while let byte = next() {
      switch byte {
      case 0x20..<0x40: parameters.append(Character(Unicode.Scalar(byte)))
      case 0x1B where isWipe: return escape()
      default:
        let final = Character(Unicode.Scalar(byte))
        if !Self.isAllowed(parameters, final) { refuse("ESC [ \(parameters) \(final)") }
        return
      }
    }
  }

  private static func isAllowed(_ parameters: String, _ final: Character) -> Bool {
    switch final {
    case "H", "A", "B", "C", "D", "G", "d", "J", "K", "X", "P", "@", "L", "M", "r", "b":
      parameters.allSatisfy { $0.isNumber || $0 == ";" }
    case "S", "T": parameters.allSatisfy(\.isNumber)
    case "m": parameters == ">4;0" || isLook(parameters)
    case "h", "l": isMode(parameters, on: final == "h")
    case "u": parameters == "=0"
    case "t": parameters == "22;0;0" || parameters == "23;0;0"
    case "c": parameters == "?0"
    default: false
    }
  }

  /// Neither blinking nor hidden nor dim.
  private static func isLook(_ parameters: String) -> Bool {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? -1 }
    if numbers.starts(with: [38, 5]) || numbers.starts(with: [48, 5]) { return true }
    return numbers.allSatisfy {
      [0, 1, 4, 7, 10, 22, 24, 27].contains($0) || (30...49).contains($0) || (90...107).contains($0)
    }
  }

  /// Insertion, cursor keys, wrapping, a steady cursor, the alternate screen, marked pastes; those that are only switched off have to do with the mouse and the window.
  private static func isMode(_ parameters: String, on isOn: Bool) -> Bool {
    ["4", "?1", "?7", "?12", "?25", "?1049", "?2004"].contains(parameters)
      || (!isOn && ["?9", "?1000", "?1001", "?1002", "?1003", "?1004"].contains(parameters))
      || (!isOn && ["?1005", "?1006", "?1015", "?1016"].contains(parameters))
  }

  mutating func letter(startingWith byte: UInt8) {
    var bytes = [byte]
    while let more = rest.first, more & 0xC0 == 0x80 { bytes.append(more); rest.removeFirst() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return rest.first == 0x1B || rest.isEmpty ? () : refuse("bytes that are no letter")
    }
    for scalar in text.unicodeScalars where !DisplayableCharacters.contains(scalar) {
      refuse("U+\(String(scalar.value, radix: 16))")
    }
  }
}
