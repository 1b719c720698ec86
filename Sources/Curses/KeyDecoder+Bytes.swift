internal import Screen

extension KeyDecoder {
  /// Bytes kept of a sequence, a message and a paste.
  private static let longestSequence = 32
  private static let longestString = 256
  private static let longestPaste = 4 * longestPastedText

  /// The events one more byte completes; Ctrl-C and Ctrl-\ end whatever was half said.
  mutating func take(_ byte: UInt8) -> [Event] {
    if case .paste(let bytes) = state {
      if bytes.count < Self.longestPaste { state = .paste(bytes + [byte]) }
      return []
    }
    if byte == 3 || byte == 28 { return interrupt(by: byte) }
    switch state {
    case .nothing, .paste: return plain(byte)
    case .told: return afterTold(byte)
    case .escape: return afterEscape(byte)
    case .sequence(let bytes, let isLate): return sequence(bytes, byte, isLate: isLate)
    case .shift: return shift(byte)
    case .string(let count): return string(count, byte)
    case .letter(let bytes, let isAlt): return letter(bytes, byte, isAlt: isAlt)
    }
  }

  private mutating func interrupt(by byte: UInt8) -> [Event] {
    let before = pause()
    state = .nothing
    return before + plain(byte)
  }

  private mutating func plain(_ byte: UInt8) -> [Event] {
    state = .nothing
    switch byte {
    case 27: state = .escape
    case 0..<32, 127: return [.key(Key(control: byte))]
    case 32..<127: return [.key(.character(Character(Unicode.Scalar(byte))))]
    default: return begin(letter: byte, isAlt: false)
    }
    return []
  }

  private mutating func afterTold(_ byte: UInt8) -> [Event] {
    guard byte == UInt8(ascii: "[") else { return plain(byte) }
    state = .sequence([], isLate: true)
    return []
  }

  /// Esc and a byte at once: another Esc stands for itself, all else is a key with Alt or a sequence.
  private mutating func afterEscape(_ byte: UInt8) -> [Event] {
    switch byte {
    case 27: return [.key(.escape)]
    case UInt8(ascii: "["): state = .sequence([], isLate: false)
    case UInt8(ascii: "O"): state = .shift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(0)
    case 128...: return begin(letter: byte, isAlt: true)
    default: return unknown()
    }
    return []
  }

  private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8, isLate: Bool) -> [Event] {
    let bracket = [UInt8(ascii: "[")]
    switch byte {
    case 32..<127 where bytes == bracket: return unknown()
    case 32..<64 where bytes.count < Self.longestSequence, bracket[0] where bytes.isEmpty:
      state = .sequence(bytes + [byte], isLate: isLate)
      return []
    case 64..<127 where bytes + [byte] == Array("20~".utf8):
      state = .nothing
      return [.key(.exit)]
    case 32..<127: return unknown()
    default: return unknown() + plain(byte)
    }
  }

  private mutating func shift(_ byte: UInt8) -> [Event] {
    switch byte {
    case 48..<60: return []
    case 32..<127: return unknown()
    default: return unknown() + plain(byte)
    }
  }

  private mutating func string(_ count: Int, _ byte: UInt8) -> [Event] {
    if byte == 27 { return unknown() + plain(byte) }
    guard byte != 7, count < Self.longestString else { return unknown() }
    state = .string(count + 1)
    return []
  }

  private mutating func unknown() -> [Event] {
    state = .nothing
    return [.key(.unknown)]
  }
}
