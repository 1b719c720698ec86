import Pty
import Testing

@Suite struct `The report on a terminal` {
  private func report(_ environment: [String: String], columns: Int = 80) throws -> Pty {
    let pty = try Pty(
      Processes.built("lykt"), ["terminal"], columns: columns, environment: environment)
    #expect(try pty.waitForEnd() == 0)
    return pty
  }

  @Test(arguments: [
    ("xterm-256color", "Unicode", "256", "æøå ÆØÅ"), ("linux", "Unicode", "8", "áčđŋšŧž"),
    ("vt220", "Latin-1", "0", "ácdnstz"), ("vt100", "ASCII", "0", "ao AO"),
  ])
  func `says what was found and shows it, in the full screen's own rungs`(
    kind: String, characters: String, colors: String, letters: String
  ) throws {
    let pty = try report(["TERM": kind], columns: 70)
    for line in [
      "TERM: \(kind)", "Beskrivelse: \(kind)", "Tegn: \(characters)", "Farger: \(colors)",
      "70x24",
    ] { #expect(pty.screen.contains(line), "\(line)") }
    #expect(kind == "vt100" || pty.screen.contains(letters))
    #expect(!pty.screen.isAlternate && !pty.screen.wasAsked)
    #expect(OutputGrammar.violations(in: pty.output).isEmpty)
    #expect(pty.modes == .ordinary)
  }

  @Test func `shows each look, and the colours of the themes`() throws {
    let pty = try report(["TERM": "xterm-256color"])
    let row = try #require((0..<24).first { pty.screen.text(row: $0).hasPrefix("Utseende: ") })
    #expect(pty.screen[10, row].isBold)
    #expect(!pty.screen[8, row].isBold)
    #expect(pty.output.contains(0x1B))
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{1B}[3"))
  }

  @Test func `wants no colour where none is wanted, but keeps bold and the like`() throws {
    let pty = try report(["TERM": "xterm-256color", "NO_COLOR": "1"])
    let text = String(decoding: pty.output, as: UTF8.self)
    #expect(pty.screen.contains("Farger: 0"))
    #expect(text.contains("\u{1B}[1m") && text.contains("\u{1B}[7m"))
    #expect(!text.contains("\u{1B}[3") && !text.contains("\u{1B}[4;") && !text.contains("[9"))
  }

  @Test func `says that a dumb terminal is read line by line, and sends it no sequence`() throws {
    let pty = try report(["TERM": "dumb"])
    #expect(pty.screen.contains("ingen; Lykt leses linje for linje"))
    #expect(!pty.output.contains(0x1B))
  }

  @Test func `is plain text where it is no terminal`() throws {
    let pty = try Pty("/bin/sh", ["-c", "\(Processes.built("lykt")) terminal --language en | cat"])
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.contains("Letters: æøå ÆØÅ"))
    #expect(!pty.output.contains(0x1B))
  }
}
