internal import UnicodePolicy
internal import Screen

extension KeyDecoder {
  /// Characters kept of a paste.
  static let longestPastedText = 4096

  /// The first byte of a letter beyond ASCII.
  mutating func begin(letter byte: UInt8, isAlt: Bool) -> [Event] {
    state = .nothing
    if encoding == .latin1 { return [.key(key(Unicode.Scalar(byte), isAlt: isAlt))] }
    guard Self.length(startingWith: byte) > 1 else { return [.key(.unknown)] }
    state = .letter([byte], isAlt: isAlt)
    return []
  }

  /// A further byte of a letter; one that does not belong to it begins anew.
  mutating func letter(_ bytes: [UInt8], _ byte: UInt8, isAlt: Bool) -> [Event] {
    state = .nothing
    guard byte & 0xC0 == 0x80 else { return [.key(.unknown)] + take(.byte(byte)) }
    let bytes = bytes + [byte]
    guard bytes.count == Self.length(startingWith: bytes[0]) else {
      state = .letter(bytes, isAlt: isAlt)
      return []
    }
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    return [.key(scalar.map { key($0, isAlt: isAlt) } ?? .unknown)]
  }

  /// Pasted text on one line, without what may not be shown.
  func pasted(_ bytes: [UInt8]) -> String {
    let text =
      encoding == .utf8
      ? String(decoding: bytes, as: UTF8.self)
      : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return String(line.filter(DisplayableCharacters.contains).prefix(Self.longestPastedText))
  }

  private func key(_ scalar: Unicode.Scalar, isAlt: Bool) -> Key {
    let character = Character(scalar)
    return !isAlt && DisplayableCharacters.contains(character) ? .character(character) : .unknown
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension Key {
  /// A key that sends a control byte.
  init(control byte: UInt8) {
    switch byte {
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 96)))
    case 28...31: self = .control(Character(Unicode.Scalar(byte + 64)))
    default: self = .unknown
    }
  }
}
