import UnicodePolicy
import Screen
import Testing

@testable import Curses

@Suite struct `What is drawn for a character` {
  private func drawn(_ text: String, _ characters: TerminalCapabilities.Characters) -> String {
    String(text.map(GlyphFallback(characters).shown))
  }

  private let sample = "Blåbær – «sjå» … → ┌─┤ čŋ Ø §"

  @Test func `it is itself where the terminal has it`() {
    #expect(drawn(sample, .unicode) == sample)
  }

  @Test func `Latin-1 keeps Norwegian letters and quotes`() {
    #expect(drawn(sample, .latin1) == "Blåbær - «sjå» ~ > +-+ cn Ø §")
  }

  @Test func `ASCII keeps what can be read`() {
    #expect(drawn(sample, .ascii) == "Blaber - \"sja\" ~ > +-+ cn O S")
  }

  @Test(arguments: [TerminalCapabilities.Characters.unicode, .latin1, .ascii])
  func `a space in a number is an ordinary one, to be copied and found`(
    characters: TerminalCapabilities.Characters
  ) {
    #expect(drawn("116\u{A0}006", characters) == "116 006")
  }

  @Test func `a letter written with its accent apart is the same letter`() {
    #expect(Array(drawn("a\u{30A}", .latin1).unicodeScalars) == ["å"])
    #expect(drawn("a\u{30A}", .ascii) == "a")
  }

  @Test(arguments: [TerminalCapabilities.Characters.unicode, .latin1, .ascii])
  func `what may not be shown is replaced`(characters: TerminalCapabilities.Characters) {
    #expect(drawn("\u{1B}\u{7F}\u{9B}\u{202E}\u{200B}😀", characters) == "??????")
  }

  @Test func `every character that may be shown has something in ASCII`() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), DisplayableCharacters.contains(Character(scalar))
      else {
        continue
      }
      let shown = GlyphFallback(.ascii).shown(Character(scalar))
      #expect(shown.asciiValue.map { (32..<127).contains($0) } == true)
    }
  }
}
