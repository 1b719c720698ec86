import Pty
import Screen
import Seeded
import Testing

@testable import Curses

@Suite struct `The key decoder` {
  /// The events of bytes that arrive in bursts, with a pause after each.
  private func events(
    _ bursts: String..., encoding: KeyDecoder.Encoding = .utf8
  ) -> [Event] {
    var decoder = KeyDecoder(encoding: encoding)
    return bursts.flatMap { burst in
      burst.utf8.flatMap { decoder.take(.byte($0)) } + decoder.pause()
    }
  }

  @Test func `letters and digits are themselves`() {
    #expect(events("aÅ7") == [.key(.character("a")), .key(.character("Å")), .key(.character("7"))])
  }

  @Test func `control bytes are keys with Ctrl, or the keys that send them`() {
    #expect(
      events("\u{1}\u{1A}\u{1C}") == [
        .key(.control("a")), .key(.control("z")), .key(.control("\\")),
      ])
    #expect(
      events("\t\r\n\u{8}\u{7F}\u{0}") == [
        .key(.tab), .key(.enter), .key(.enter), .key(.backspace), .key(.backspace), .key(.unknown),
      ])
  }

  @Test func `an Esc alone is an Esc`() {
    #expect(events("\u{1B}") == [.key(.escape)])
  }

  @Test func `three Esc are three, together or apart`() {
    let three = [Event](repeating: .key(.escape), count: 3)
    #expect(events("\u{1B}\u{1B}\u{1B}") == three)
    #expect(events("\u{1B}", "\u{1B}", "\u{1B}") == three)
    #expect(events("\u{1B}\u{1B}", "\u{1B}") == three)
  }

  @Test func `a key with Alt is one unknown key, whatever its letter`() {
    #expect(events("\u{1B}a") == [.key(.unknown)])
    #expect(events("\u{1B}å") == [.key(.unknown)])
    #expect(events("\u{1B}O") == [.key(.unknown)])
    #expect(events("\u{1B}[") == [.key(.unknown)])
  }

  @Test func `an arrow key with Alt adds no second Esc`() {
    #expect(events("\u{1B}\u{1B}[D") == [.key(.escape), .key(.unknown)])
  }

  @Test(arguments: [
    "\u{1B}[1;5A", "\u{1B}[200;9R", "\u{1B}[?1;2c", "\u{1B}[[F", "\u{1B}Ow", "\u{1B}O5P",
    "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r0m\u{7}",
  ])
  func `a sequence nobody knows is one unknown key and types nothing`(sequence: String) {
    #expect(events(sequence) == [.key(.unknown)])
    #expect(events(sequence + "a") == [.key(.unknown), .key(.character("a"))])
  }

  @Test func `the exit key is heard after an Esc and when its bytes come late`() {
    #expect(events("\u{1B}\u{1B}[20~") == [.key(.escape), .key(.function(9))])
    #expect(events("\u{1B}", "[20~") == [.key(.escape), .key(.function(9))])
    #expect(events("\u{1B}", "[20", "~").last == .key(.character("~")))
  }

  @Test func `a bracket typed after an Esc is a bracket`() {
    #expect(events("\u{1B}", "[") == [.key(.escape), .key(.character("["))])
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;", "a", ""])
  func `Ctrl-C and Ctrl-backslash are heard in the midst of anything`(before: String) {
    #expect(events(before + "\u{3}").last == .key(.control("c")))
    #expect(events(before + "\u{1C}").last == .key(.control("\\")))
  }

  @Test func `bytes that are no letter are one unknown key and swallow nothing`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(.byte(0xE5)) == [])
    #expect(decoder.take(.byte(0x71)) == [.key(.unknown), .key(.character("q"))])
    #expect(decoder.take(.byte(0xFF)) == [.key(.unknown)])
    #expect(decoder.take(.byte(0xC3)) == [])
    #expect(decoder.take(.byte(3)) == [.key(.unknown), .key(.control("c"))])
  }

  @Test func `a letter may come in pieces`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(.byte(0xC3)) == [])
    #expect(decoder.timeout == 100)
    #expect(decoder.take(.byte(0xB8)) == [.key(.character("ø"))])
    #expect(decoder.timeout == nil)
  }

  @Test func `in Latin-1 a byte is a letter`() {
    var decoder = KeyDecoder(encoding: .latin1)
    #expect(decoder.take(.byte(0xE5)) == [.key(.character("å"))])
  }

  @Test func `letters that may not be shown are unknown keys`() {
    #expect(events("😀\u{202E}") == [.key(.unknown), .key(.unknown)])
  }

  @Test func `a paste is one event, on one line, without what may not be shown`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(.pasteBegins) == [])
    for byte in "å\u{200B}q\n\u{1B}😀\tz\u{3}".utf8 { #expect(decoder.take(.byte(byte)) == []) }
    #expect(decoder.take(.key(.enter)) == [])
    #expect(decoder.take(.pasteEnds) == [.pasted("åq  z")])
    #expect(decoder.take(.byte(0x71)) == [.key(.character("q"))])
  }

  @Test func `a paste without an end ends with a pause, or with the exit key`() {
    var decoder = KeyDecoder()
    _ = decoder.take(.pasteBegins)
    _ = decoder.take(.byte(0x61))
    #expect(decoder.timeout == 250)
    #expect(decoder.pause() == [.pasted("a")])
    _ = decoder.take(.pasteBegins)
    #expect(decoder.take(.key(.function(9))) == [.pasted(""), .key(.function(9))])
  }

  @Test func `a paste is cut at four thousand and ninety-six characters`() {
    var decoder = KeyDecoder()
    _ = decoder.take(.pasteBegins)
    for _ in 0..<100_000 { _ = decoder.take(.byte(0x61)) }
    #expect(decoder.take(.pasteEnds) == [.pasted(String(repeating: "a", count: 4096))])
  }

  @Test
  func `whatever is sent, nothing unshowable comes out and Ctrl-C gets through after a pause`() {
    var random = SeededGenerator(seed: 2_026)
    var decoder = KeyDecoder()
    let inputs: [KeyDecoder.Input] = [.pasteBegins, .pasteEnds, .key(.up), .key(.function(9))]
    for _ in 0..<200_000 {
      let input: KeyDecoder.Input
      switch Int.random(in: 0..<10, using: &random) {
      case 0: input = inputs.randomElement(using: &random) ?? .pasteEnds
      case 1...4: input = .byte([27, 91, 79, 93, 126, 48].randomElement(using: &random) ?? 27)
      default: input = .byte(UInt8.random(in: 0...255, using: &random))
      }
      for case .key(.character(let character)) in decoder.take(input) {
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
      }
      guard Int.random(in: 0..<50, using: &random) == 0 else { continue }
      _ = decoder.pause()
      #expect(decoder.take(.byte(3)) == [.key(.control("c"))])
    }
  }
}
