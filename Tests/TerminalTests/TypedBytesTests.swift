import Pty
import Testing

/// What the whole program makes of bytes that no ordinary key press sends.
@Suite struct `Bytes on a terminal` {
  /// The program with an empty search field.
  private func field() throws -> Pty {
    let pty = try Program.start()
    pty.send("/")
    try pty.wait(for: "Skriv det du leter etter")
    return pty
  }

  @Test func `that are reports or answers type nothing, and what follows is typed`() throws {
    let pty = try field()
    for form in KeySequences.noise {
      pty.send(KeySequences.bytes(form))
      try pty.wait { !$0.contains("Søk: v") }
      pty.send("v")
      try pty.wait(for: "Søk: v")
      pty.press(.backspace)
      try pty.wait(for: "Skriv det du leter etter")
    }
  }

  @Test func `of the keypad are its digits, and of a letter and a mark are one letter`() throws {
    let pty = try field()
    pty.send("\u{1B}Oq\u{1B}Oq\u{1B}[57405ua\u{30A}")
    try pty.wait(for: "Søk: 116å")
    pty.send("e")
    try pty.wait(for: "Søk: 116åe")
    pty.send("\u{301}")
    try pty.wait(for: "Søk: 116åé")
  }

  @Test(arguments: [
    ["\u{1B}", "[20~"], ["\u{1B}[", "20~"], ["\u{1B}[2", "0", "~"], ["\u{1B}[20;5", "~"],
    ["\u{1B}[33~"],
    ["\u{1B}[99;5u"], ["\u{1B}]11;rgb:", "\u{1B}[20~"], ["\u{1B}P+", "\u{3}"],
    ["\u{1B}[200~vold", "\u{1B}[20~"], ["\u{1B}[M", "\u{1B}[20~"],
  ])
  func `leave, in whatever pieces and from whatever is half said`(pieces: [String]) throws {
    let pty = try field()
    pty.send("vold")
    try pty.wait(for: "Søk: vold")
    for piece in pieces {
      pty.send(piece)
      pty.typeNothing(for: .milliseconds(150))
    }
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.screen.scrollback == [])
    let picture = String(decoding: pty.output, as: UTF8.self)
    for typed in ["vold2", "vold[", "vold0"] { #expect(!picture.contains(typed)) }
  }

  @Test func `by the thousand are taken together, and the key behind them leaves at once`() throws {
    for keys in [
      String(repeating: "123456", count: 700), String(repeating: "\u{1B}[B", count: 1300),
    ] {
      let pty = try Program.start()
      let start = ContinuousClock.now
      pty.send(keys + "\u{1B}[20~")
      try pty.wait(until: \.isBlank)
      #expect(ContinuousClock.now - start < .seconds(1))
      #expect(try pty.waitForEnd() == 0)
    }
  }

  @Test func `that come at once are none of them lost`() throws {
    let pty = try Program.start()
    pty.send("6")
    try pty.wait(for: "[6 Ordliste]")
    pty.send(String(repeating: "\u{1B}[B", count: 60) + String(repeating: "\u{1B}[A", count: 21))
    try pty.wait(for: " 40/")
    pty.send("/" + String(repeating: "abcdefghij", count: 6))
    try pty.wait(for: "Søk: " + String(repeating: "abcdefghij", count: 6))
  }
}
