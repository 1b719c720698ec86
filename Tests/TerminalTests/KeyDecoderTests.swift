import Screen
import Seeded
import Testing

@testable import Curses

/// A person and a line with pauses in it, before the decoder of one terminal.
struct DecodedTyping: ~Copyable {
  var decoder: KeyDecoder
  private(set) var events: [Event] = []
  private(set) var time = 1000

  init(_ encoding: KeyDecoder.Encoding = .utf8) { decoder = KeyDecoder(encoding: encoding) }

  mutating func send(_ bytes: some Sequence<UInt8>) {
    events += decoder.take(bytes, at: time)
  }

  /// Lets time go by, as the loop does that waits for input.
  mutating func pause(_ milliseconds: Int) {
    let end = time + milliseconds
    while let wait = decoder.wait(at: time), time + wait <= end {
      time += wait
      events += decoder.pause(at: time)
    }
    time = end
  }

  /// The events of texts that are sent with a pause after each.
  static func events(_ bursts: [String], pause: Int = 700) -> [Event] {
    var typing = DecodedTyping()
    for burst in bursts {
      typing.send(burst.utf8)
      typing.pause(pause)
    }
    return typing.events
  }

  /// The events of bytes that are sent at once, with a long pause after them.
  static func events(bytes: [UInt8], encoding: KeyDecoder.Encoding = .utf8) -> [Event] {
    var typing = DecodedTyping(encoding)
    typing.send(bytes)
    typing.pause(700)
    return typing.events
  }
}

@Suite struct `The key decoder` {
  private func events(_ bursts: String...) -> [Event] { DecodedTyping.events(bursts) }

  @Test func `letters and digits are themselves`() {
    #expect(events("aÅ7") == [.key(.character("a")), .key(.character("Å")), .key(.character("7"))])
  }

  @Test func `control bytes are keys with Ctrl, or the keys that send them`() {
    #expect(
      events("\u{1}\u{1A}\u{1C}") == [
        .key(.control("a")), .key(.control("z")), .key(.control("\\")),
      ])
    #expect(
      events("\t\r\n\u{8}\u{7F}") == [
        .key(.tab), .key(.enter), .key(.enter), .key(.backspace), .key(.backspace),
      ])
  }

  @Test(arguments: ["", "\u{1B}", "\u{1B}[", "\u{1B}[2", "\u{1B}]0;"])
  func `a NUL is nothing, wherever it comes`(before: String) {
    #expect(events(before + "\u{0}") == events(before))
    #expect(events("\u{1B}[2\u{0}0~") == [.key(.function(9))])
  }

  @Test func `an Esc alone is an Esc`() {
    var typing = DecodedTyping()
    typing.send([27])
    #expect(typing.events == [])
    #expect(typing.decoder.wait(at: typing.time) == 25)
    typing.pause(25)
    #expect(typing.events == [.key(.escape)])
    #expect(typing.decoder.wait(at: typing.time) == nil)
  }

  @Test func `three Esc are three, together or apart`() {
    let three = [Event](repeating: .key(.escape), count: 3)
    #expect(events("\u{1B}\u{1B}\u{1B}") == three)
    #expect(events("\u{1B}", "\u{1B}", "\u{1B}") == three)
    #expect(events("\u{1B}\u{1B}", "\u{1B}") == three)
  }

  @Test func `a key with Alt is one unknown key, whatever its letter`() {
    for letter in ["a", "å", "O", "]", "P", "X", "\r"] {
      #expect(events("\u{1B}\(letter)") == [.key(.unknown)], "\(letter)")
    }
  }

  @Test func `a bracket with Alt is nothing until more comes, since an arrow may come late`() {
    #expect(events("\u{1B}[") == [])
    #expect(events("\u{1B}[", "A") == [.key(.up)])
    #expect(events("\u{1B}[", "\r") == [.key(.enter)])
  }

  @Test func `an arrow key with Alt adds no second Esc`() {
    #expect(events("\u{1B}\u{1B}[D") == [.key(.escape), .key(.left)])
  }

  @Test func `the exit key is heard after an Esc and when its bytes come late`() {
    let exit = Event.key(.function(9))
    #expect(events("\u{1B}\u{1B}[20~") == [.key(.escape), exit])
    #expect(events("\u{1B}", "[20~") == [.key(.escape), exit])
    #expect(events("\u{1B}[", "20~") == [exit])
    #expect(events("\u{1B}[2", "0~") == [exit])
    #expect(events("\u{1B}[20", "~") == [exit])
    #expect(events("\u{1B}", "[2", "0", "~") == [.key(.escape), exit])
  }

  @Test func `a bracket typed after an Esc is a bracket`() {
    #expect(events("\u{1B}", "[") == [.key(.escape), .key(.character("["))])
    #expect(events("\u{1B}", "O", "P") == [.key(.escape)] + "OP".map { .key(.character($0)) })
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;", "\u{1B}P+", "\u{1B}[M", "\u{1B}[[",
    "a", "",
  ])
  func `keys that leave are heard in the midst of anything`(before: String) {
    #expect(events(before + "\u{3}").last == .key(.control("c")))
    #expect(events(before + "\u{1C}").last == .key(.control("\\")))
    #expect(events(before + "\u{1B}[20~").last == .key(.function(9)))
    #expect(
      events(before, "\u{1B}", "\u{1B}", "\u{1B}").suffix(3) == events("\u{1B}\u{1B}\u{1B}")[...])
  }

  @Test func `bytes that are no letter are one unknown key and swallow nothing`() {
    let unknown = Event.key(.unknown)
    let wrong: [([UInt8], [Event])] = [
      ([0xE5, 0x71], [unknown, .key(.character("q"))]), ([0xFF], [unknown]),
      ([0xC3, 3], [unknown, .key(.control("c"))]), ([0xC0, 0xAF], [unknown, unknown]),
      ([0xED, 0xA0, 0x80], [unknown, unknown, unknown]), ([0xF4, 0x90], [unknown, unknown]),
      ([0xC3, 0xC3, 0xB8], [unknown, .key(.character("ø"))]),
    ]
    for (bytes, events) in wrong {
      #expect(DecodedTyping.events(bytes: bytes) == events, "\(bytes)")
    }
  }

  @Test func `a letter may come in pieces, however late`() {
    var typing = DecodedTyping()
    typing.send([0xC3])
    typing.pause(3000)
    typing.send([0xB8])
    #expect(typing.events == [.key(.character("ø"))])
  }

  @Test func `in Latin-1 a byte is a letter, and the shorter forms of sequences hold`() {
    #expect(DecodedTyping.events(bytes: [0xE5], encoding: .latin1) == [.key(.character("å"))])
    let sequences: [([UInt8], [Event])] = [
      ([0x9B] + Array("20~".utf8), [.key(.function(9))]), ([0x8F, 0x50], [.key(.function(1))]),
      ([0x9D] + Array("0;q".utf8) + [0x9C, 0x71], [.key(.character("q"))]),
      ([0x9D] + Array("0;q".utf8) + [0x9B] + Array("20~".utf8), [.key(.function(9))]),
      ([0x9B] + Array("200~".utf8) + [0xE5, 0x9B] + Array("201~".utf8), [.pasted("å")]),
    ]
    for (bytes, events) in sequences {
      #expect(DecodedTyping.events(bytes: bytes, encoding: .latin1) == events, "\(bytes)")
    }
    #expect(DecodedTyping.events(bytes: [0x9B]) == [.key(.unknown)])
  }

  @Test func `letters that may not be shown are unknown keys`() {
    #expect(events("😀\u{202E}") == [.key(.unknown), .key(.unknown)])
  }

  @Test func `a sequence of the terminal's own description is the key it stands for`() {
    var typing = DecodedTyping()
    typing.decoder.learn("\u{1B}[99^", function: 9)
    typing.decoder.learn("\u{1B}t", function: 5)
    typing.decoder.learn("\u{1B}Ow", function: 9)
    typing.send("\u{1B}[99^\u{1B}t\u{1B}Ow".utf8)
    #expect(typing.events == [.key(.function(9)), .key(.function(5)), .key(.character("7"))])
  }
}

@Suite struct `A paste` {
  private func events(_ bursts: String...) -> [Event] {
    DecodedTyping.events(bursts + [""], pause: 400)
  }

  @Test func `is one event, on one line, without what may not be shown`() {
    let events = events("\u{1B}[200~å\u{200B}q\n\u{1B}😀\tz\u{1B}[201~q")
    #expect(events == [.pasted("åq  z"), .key(.character("q"))])
  }

  @Test func `may come in pieces, its marks too`() {
    #expect(events("\u{1B}[200", "~a", "b\u{1B}[2", "01~") == [.pasted("ab")])
  }

  @Test func `holds keys that leave as it holds other bytes, where its end follows`() {
    #expect(
      events("\u{1B}[200~a\u{3}b\u{1B}[20~c", "\u{1B}[201~d") == [
        .pasted("ab[20~c"), .key(.character("d")),
      ])
  }

  @Test func `without an end ends with a pause`() {
    #expect(events("\u{1B}[200~a", "") == [.pasted("a")])
    #expect(events("\u{1B}[200~a\u{1B}[20", "", "1~b") == [.pasted("a"), .key(.character("b"))])
  }

  @Test(arguments: ["\u{3}", "\u{1C}", "\u{1B}[20~", "\u{1B}[20;5~", "\u{1B}[99;5u"])
  func `that hangs does not hold back a key that leaves`(key: String) {
    let exit = events(key)
    #expect(exit.count == 1)
    #expect(events("\u{1B}[200~a", key, "") == exit)
    var typing = DecodedTyping()
    typing.send("\u{1B}[200~a\(key)".utf8)
    for _ in 0..<60 {
      typing.pause(10)
      typing.send("b".utf8)
    }
    #expect(typing.events.first == exit[0])
  }

  @Test func `is cut at four thousand and ninety-six characters`() {
    let text = String(repeating: "a", count: 100_000)
    #expect(
      events("\u{1B}[200~\(text)\u{1B}[201~") == [.pasted(String(repeating: "a", count: 4096))])
  }

  @Test func `of a megabyte, and an answer as long that does not end, are taken at once`() {
    for introducer in ["\u{1B}[200~", "\u{1B}]52;c;", "\u{1B}["] {
      var typing = DecodedTyping()
      let start = ContinuousClock.now
      typing.send((introducer + String(repeating: "7", count: 1 << 20)).utf8)
      #expect(ContinuousClock.now - start < .seconds(5))
      typing.send("\u{1B}[201~".utf8)
      typing.send([3])
      #expect(typing.events.last == .key(.control("c")))
    }
  }
}
