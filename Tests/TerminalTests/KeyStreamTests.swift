import Screen
import Seeded
import Testing

@testable import Curses

/// Something that comes from a terminal, and the events it is to make.
private struct Piece {
  let bytes: [UInt8]
  var events: [Event]
  /// Milliseconds a pause within it may take, after its first byte and later.
  var first = 3000
  var later = 3000

  /// An Esc followed by nothing for so long is a key; the rest of its sequence is known as such all the same.
  static let escapeDelay = 25

  static func key(_ key: Key, _ form: String) -> Piece { sequence(form, [.key(key)]) }
  static func noise(_ form: String) -> Piece { sequence(form, []) }

  /// `ESC [` is the beginning of a sequence however late the rest comes; what follows another Esc soon has been typed.
  private static func sequence(_ form: String, _ events: [Event]) -> Piece {
    let bytes = KeySequences.bytes(form)
    guard bytes.count > 1, bytes[0] == 27 else { return Piece(bytes: bytes, events: events) }
    if bytes[1] == UInt8(ascii: "[") { return Piece(bytes: bytes, events: events) }
    return Piece(bytes: bytes, events: events, first: escapeDelay - 1, later: 400)
  }

  static func text(_ letter: Character) -> Piece {
    Piece(bytes: Array(String(letter).utf8), events: [.key(.character(letter))])
  }

  static func paste(_ content: [UInt8]) -> Piece {
    let text = String(decoding: content, as: UTF8.self)
    let kept = text.filter { $0 == "\r" || $0.unicodeScalars.allSatisfy { $0.value >= 32 } }
    return Piece(
      bytes: KeySequences.bytes("^[200~") + content + KeySequences.bytes("^[201~"),
      events: [.pasted(String(kept.map { $0 == "\r" ? " " : $0 }))], later: 60)
  }
}

/// Pieces and pauses drawn by chance.
private struct Stream {
  var random: SeededGenerator
  static let pastes = [
    "vold i nære", "q\r\u{3}", "^[20~", "^[200~", "å", "^]0;", "^[M", "^[2", "^^",
  ]
  static let letters = Array("abcxyzæøåÆØÅčđŋšŧž 0123456789.,-+«»–€")

  mutating func piece() -> Piece {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4:
      let characters = KeySequences.characters.map { (Key.character($0), $1) }
      let (key, forms) = one(of: KeySequences.keys + characters)
      return .key(key, one(of: forms))
    case 5, 6: return .text(one(of: Self.letters))
    case 7, 8: return .noise(one(of: KeySequences.noise))
    default:
      let content = (0..<3).map { _ in one(of: Self.pastes) }.joined()
      return .paste(content.utf8.map { $0 == UInt8(ascii: "^") ? 27 : $0 })
    }
  }

  /// A pause: mostly none, at times a short or a long one.
  mutating func pause(most: Int) -> Int {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: Int.random(in: 0...most, using: &random)
    case 1: Int.random(in: 0...min(most, 60), using: &random)
    default: 0
    }
  }

  /// Sends a piece with pauses in it, and gives the events that are to come of it.
  mutating func send(_ piece: Piece, to typing: inout DecodedTyping) -> [Event] {
    var events = piece.events
    for (index, byte) in piece.bytes.enumerated() {
      typing.send([byte])
      let isLast = index == piece.bytes.count - 1
      // The bracket after an Esc that was taken for a key waits as long as a person might have typed it by itself.
      let most =
        isLast ? 3000 : index == 0 ? piece.first : index == 1 ? min(400, piece.later) : piece.later
      let pause = pause(most: most)
      typing.pause(pause)
      let isEscape = byte == 27 && index == 0 && piece.bytes.count > 1
      if isEscape, pause >= Piece.escapeDelay { events.insert(.key(.escape), at: 0) }
    }
    return events
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}

@Suite struct `A stream of keys, texts, pastes and answers` {
  @Test(arguments: 1...20)
  func `makes exactly the events of what it is made of, wherever pauses fall`(seed: UInt64) {
    var stream = Stream(random: SeededGenerator(seed: seed))
    for _ in 0..<100 {
      var typing = DecodedTyping()
      var expected: [Event] = []
      var sent: [[UInt8]] = []
      for _ in 0..<30 {
        let piece = stream.piece()
        sent.append(piece.bytes)
        expected += stream.send(piece, to: &typing)
      }
      #expect(typing.events == expected, "\(sent.map { String(decoding: $0, as: UTF8.self) })")
      if typing.events != expected { return }
    }
  }

  @Test(arguments: [KeyDecoder.Encoding.utf8, .latin1])
  func `of any bytes types nothing unshowable, and never swallows a key that leaves`(
    encoding: KeyDecoder.Encoding
  ) {
    var random = SeededGenerator(seed: 2_026)
    let exits = KeySequences.keys.filter { $0.0 == .function(9) || $0.0 == .control("c") }
    let leaving: [Event] = [.key(.function(9)), .key(.control("c")), .key(.control("\\"))]
    for round in 0..<3000 {
      var typing = DecodedTyping(encoding)
      if round % 7 == 0 { typing.send("\u{1B}[200~".utf8) }
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        typing.send([KeySequences.drawnByte(using: &random)])
        if Int.random(in: 0..<20, using: &random) == 0 { typing.pause(30) }
      }
      for case .key(.character(let character)) in typing.events {
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
      }
      let (key, forms) = exits[round % exits.count]
      let form = forms[round % forms.count]
      let before = typing.events.count
      typing.send(KeySequences.bytes(form))
      typing.pause(600)
      #expect(
        typing.events[before...].contains(where: leaving.contains),
        "\(key) as \(form.debugDescription) in round \(round)")
    }
  }
}
