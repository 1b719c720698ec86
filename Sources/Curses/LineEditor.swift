internal import UnicodePolicy

/// A line as it is typed on a terminal that neither echoes nor corrects by itself.
struct LineEditor {
  /// What a byte comes to, with the bytes that show it on the terminal.
  enum Outcome: Hashable {
    case echo([UInt8])
    case line(String, echo: [UInt8])
    /// Nothing more will be typed.
    case end
  }

  private enum State { case text, escape, sequence }

  /// Code points of the longest line; what is typed beyond is not taken.
  static let longest = 1000
  /// Milliseconds in which the rest of a key's sequence follows its Esc.
  private static let rest = 50
  private static let rubOut = Array("\u{8} \u{8}".utf8)

  private let isUTF8: Bool
  private var typed: [Unicode.Scalar] = []
  /// The first bytes of a letter that is not whole.
  private var letter: [UInt8] = []
  private var state = State.text
  private var escapedAt = 0

  init(isUTF8: Bool) { self.isUTF8 = isUTF8 }

  /// Takes a byte that came at a time in milliseconds.
  mutating func take(_ byte: UInt8, at time: Int) -> Outcome {
    if isOfSequence(byte, at: time) { return .echo([]) }
    switch byte {
    case 10, 13: return endLine()
    case 4 where typed.isEmpty, 26: return .end
    case 8, 127: return .echo(rubOutOne())
    case 21: return .echo(rubOut { _ in true })
    case 23: return .echo(rubOut { $0 == " " } + rubOut { $0 != " " })
    case 9: return .echo(add(" "))
    case 0..<32: return .echo([])
    default: return .echo(addByte(byte))
    }
  }

  private mutating func endLine() -> Outcome {
    defer { (typed, letter) = ([], []) }
    return .line(String(String.UnicodeScalarView(typed)), echo: Array("\r\n".utf8))
  }

  /// Whether a byte is an Esc or belongs to what a key sends after one.
  private mutating func isOfSequence(_ byte: UInt8, at time: Int) -> Bool {
    if byte == 27 {
      (state, escapedAt) = (.escape, time)
      return true
    }
    let before = state
    state = .text
    switch before {
    case .text: return false
    case .escape:
      guard time - escapedAt <= Self.rest else { return false }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") { state = .sequence }
      return byte >= 32
    case .sequence:
      if (32..<64).contains(byte) || byte == UInt8(ascii: "[") { state = .sequence }
      return byte >= 32
    }
  }

  /// Adds the letter a byte completes; bytes that make none are dropped.
  private mutating func addByte(_ byte: UInt8) -> [UInt8] {
    guard isUTF8, byte >= 0x80 else {
      letter = []
      return add(Unicode.Scalar(byte))
    }
    if byte >= 0xC0 { letter = [] }
    letter.append(byte)
    guard let text = String(validating: letter, as: UTF8.self) else {
      if letter.count >= 4 { letter = [] }
      return []
    }
    letter = []
    return text.unicodeScalars.first.map { add($0) } ?? []
  }

  private mutating func add(_ scalar: Unicode.Scalar) -> [UInt8] {
    let isAlone = typed.isEmpty && scalar.isMark
    guard typed.count < Self.longest, DisplayableCharacters.contains(scalar), !isAlone else {
      return []
    }
    typed.append(scalar)
    return isUTF8 ? Array(String(scalar).utf8) : [UInt8(truncatingIfNeeded: scalar.value)]
  }

  /// Takes the last letter away, with the marks upon it.
  private mutating func rubOutOne() -> [UInt8] {
    letter = []
    while let last = typed.popLast() {
      if !last.isMark { return Self.rubOut }
    }
    return []
  }

  private mutating func rubOut(while isMeant: (Unicode.Scalar) -> Bool) -> [UInt8] {
    var echo: [UInt8] = []
    while let last = typed.last, isMeant(last) || last.isMark { echo += rubOutOne() }
    return echo
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn upon the letter before it.
  fileprivate var isMark: Bool { (0x300...0x36F).contains(value) }
}
