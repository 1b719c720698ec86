import Pty
import Testing

@Suite struct `UnicodePolicy in a locale that is not UTF-8` {
  private static let name = "nb_NO.ISO-8859-1"
  /// Where a Norwegian locale in Latin-1 is made for a test.
  private let locales: TemporaryFolder

  init() throws {
    locales = try TemporaryFolder()
    let made = try Pty(
      "/usr/bin/localedef", ["-i", "nb_NO", "-f", "ISO-8859-1", locales.path + "/" + Self.name])
    try #require(try made.waitForEnd() == 0)
  }

  private func start(_ words: String, kind: String = "xterm-256color") throws -> Pty {
    let program = "\(Processes.built("lykt")) \"$@\" --content \(ProjectPack.path)"
    return try Pty(
      "/bin/sh", ["-c", "lykt() { \(program); }; lykt \(words)"],
      environment: ["TERM": kind, "LC_ALL": Self.name, "LOCPATH": locales.path])
  }

  private func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0 }
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `the dialogue is written and read in it`(kind: String) throws {
    let pty = try start("--plain", kind: kind)
    try pty.wait(for: "Valg (")
    #expect(pty.output.contains(latin1("Fare nå? Ring 112")))
    pty.send(latin1("å\r"))
    try pty.wait(for: "gir hjelp.")
    #expect(pty.output.contains(latin1("Forstår ikke «å».")))
    pty.send("H24\r")
    try pty.wait(for: "  H24")
    #expect(pty.output.contains(latin1("Unge pårørende  H24")))
    pty.send("q\r")
    #expect(try pty.waitForEnd() == 0)
  }

  @Test(arguments: [
    "search pårørende", "list helplines", "show H24", "show H24 --format markdown",
    "show H24 | cat",
  ])
  func `a command writes it, and reads its own words`(words: String) throws {
    let pty = try start(
      words.replacing("å", with: "$(printf '\\345')").replacing("ø", with: "$(printf '\\370')"))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.output.contains(latin1("Unge pårørende")))
    #expect(!pty.output.contains(Array("å".utf8)))
  }

  @Test func `JSON is UTF-8 all the same`() throws {
    let pty = try start("show H24 --format json")
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.output.contains(Array("Unge pårørende".utf8)))
  }

  @Test func `a word on standard input is read in it`() throws {
    let pty = try start("show - </dev/stdin")
    pty.send(latin1("å\r"))
    #expect(try pty.waitForEnd() == 1)
    #expect(pty.output.contains(latin1("Ingen kode heter å.")))
  }
}
