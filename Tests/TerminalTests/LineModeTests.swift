import Glibc
import Pty
import Testing

@Suite struct `The dialogue line by line` {
  private let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// What the real program says to lines that come through a pipe, and at the end its status.
  private func piped(_ lines: String, _ arguments: String) throws -> String {
    let program = "\(Processes.built("lykt")) \(arguments) --content \(ProjectPack.path)"
    let script = "printf '\(lines)' | { \(program); echo status $?; } | cat"
    let pty = try Pty("/bin/sh", ["-c", script])
    try pty.waitForEnd()
    return String(decoding: pty.output, as: UTF8.self)
  }

  private func start(kind: String, _ arguments: [String]) throws -> Pty {
    let pty = try Pty(
      Processes.built("lykt"), arguments + ["--content", ProjectPack.path],
      environment: ["TERM": kind])
    try pty.wait(for: "Valg (")
    return pty
  }

  @Test(arguments: ["--plain", "plain"])
  func `goes through a pipe: sections, a code, a link, a search, and gone`(name: String) throws {
    let text = try piped("6\\nd\\nH10\\n1\\nr\\nsøk pårørende\\nq\\nH1\\n", name)
    for words in [
      "Fare nå? Ring 112", "Ordliste:", "Nummer 16 til 30 av", "VO-linjen  H10", "Treff: ",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("\u{1B}"))
    #expect(text.hasSuffix("Valg (? hjelp, q slutt): \r\nstatus 0\r\n"))
  }

  @Test func `ends at the end of its input`() throws {
    let text = try piped("H10", "--plain --language nn")
    #expect(text.contains("VO-linja  H10") || text.contains("VO-linjen  H10"))
    #expect(text.hasSuffix("Val (? hjelp, q slutt): \r\nstatus 0\r\n"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `is what stands in for the full screen on a terminal that can do nothing`() throws {
    let pty = try start(kind: "dumb", [])
    #expect(!pty.output.contains(0x1B))
    pty.send("H10\r")
    try pty.wait(for: "VO-linjen  H10")
    #expect(!pty.output.contains(0x1B))
    pty.send("q\r")
    #expect(try pty.waitForEnd() == 0)
    #expect(String(decoding: pty.output, as: UTF8.self).contains(wipe))
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
  }

  @Test func `fits a narrow terminal, in the letters it has`() throws {
    let pty = try Pty(
      Processes.built("lykt"), ["--plain", "--content", ProjectPack.path], columns: 40, rows: 60,
      environment: ["TERM": "vt100"])
    try pty.wait(for: "Valg (")
    let lines = String(decoding: pty.output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.contains("Fare na? Ring 112"))
    #expect(lines.allSatisfy { $0.utf8.count < 40 && $0.utf8.allSatisfy { $0 < 127 } })
  }

  @Test(arguments: [
    "q\r", "!\r", "\u{1B}[20~", "\u{1B}\u{1B}\u{1B}", "H1\u{1B}[20~", "\u{4}", "\u{3}", "\u{1C}",
    "\u{1A}",
  ])
  func `leaves nothing on a terminal, whichever way it is left`(keys: String) throws {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    pty.send("H10\r")
    try pty.wait(for: "VO-linjen  H10")
    pty.send(keys)
    _ = try pty.waitForEnd()
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
    #expect(OutputGrammar.violations(in: pty.output).isEmpty)
  }

  @Test func `shows each letter as it is typed, takes back what is erased, and types no report`()
    throws
  {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    pty.send("vå\u{1B}[<0;42;10M\u{1B}[?61;4c\u{1B}]11;rgb:0/0/0\u{1B}\\\u{1B}[D")
    try pty.wait(for: "): vå")
    pty.send("\u{7F}")
    try pty.wait { $0.contains("): v") && !$0.contains("vå") }
    pty.send("\u{15}H1\u{1B}Op\r")
    try pty.wait(for: "VO-linjen  H10")
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{8} \u{8}H10\r\n"))
  }

  @Test(arguments: ["\u{1B}[20~", "\u{3}", "\u{1B}\u{1B}\u{1B}", "\u{1B}[99;5u", "\u{1A}"])
  func `is left at once after a line of any length, and while the flow is stopped`(keys: String)
    throws
  {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    pty.send(String(repeating: "vold ", count: 1000))
    try pty.wait(for: "vold vold")
    pty.send("\u{13}" + keys)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }

  @Test func `refuses a line too long in a pipe with a sentence, and reads the next`() throws {
    let long = String(repeating: "vold", count: 2000)
    let text = try piped("\\357\\273\\277\(long)\\r\\nH10\\rq\\n", "--plain")
    #expect(text.contains("Linjen er for lang og er ikke lest."))
    #expect(text.contains("VO-linjen  H10"))
    #expect(!text.contains("voldvold"))
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGTERM, SIGHUP])
  func `leaves nothing when it dies`(signal: Int32) throws {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    let reader = try #require(pty.descendants.first)
    kill(reader, signal)
    _ = try pty.waitForEnd()
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
  }

  @Test func `starts no program, opens no socket and writes no file`() throws {
    let record = try CallRecord()
    let pty = try record.run(
      Processes.built("lykt"), ["--plain", "--content", ProjectPack.path])
    try pty.wait(for: "Valg (")
    pty.send("/vold\r1\rH10\r")
    try pty.wait(for: "VO-linjen  H10")
    pty.send("q\r")
    #expect(try pty.waitForEnd() == 0)
    #expect(record.calls.filter(\.makesProcess).count == 1)
    #expect(record.calls.filter(\.writesFile).map(\.text) == [])
    #expect(!record.calls.contains { ["socket", "memfd_create"].contains($0.name) })
    #expect(record.calls.contains { $0.name == "seccomp" && $0.text.hasSuffix("= 0") })
  }

  @Test func `without content gives the sentence, the numbers, and status 2`() throws {
    let pty = try Pty(
      Processes.built("lykt"), ["--plain", "--content", "/nowhere/lykt.pack"],
      environment: ["TERM": "dumb"])
    #expect(try pty.waitForEnd() == 2)
    let text = String(decoding: pty.output, as: UTF8.self)
    for words in ["/nowhere/lykt.pack", "112", "116 006"] { #expect(text.contains(words)) }
  }

  /// What may stand on the line or have been pressed before a key that leaves.
  static let befores = [
    String(repeating: "x", count: 195), String(repeating: "x", count: 200),
    String(repeating: "å", count: 6000),
    "\u{13}", "vold\u{17}", "vold\u{15}", "\u{16}", "vold\u{1B}[D", "\u{1B}", "\u{1B}[200~vold",
    "\u{F}", "\u{19}",
  ]

  @Test(
    arguments: befores, ["\u{1B}[20~", "\u{1B}[20;5~", "\u{1B}\u{1B}\u{1B}", "\u{3}", "\u{1C}"])
  func `is left at once whatever was typed before`(before: String, key: String) throws {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    pty.send(before + key)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
  }

  @Test func `has nothing of what was erased in what it is asked`() throws {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    pty.send("vold\u{1B}[D\u{15}H10\r")
    try pty.wait(for: "VO-linjen  H10")
    #expect(!pty.screen.contains("voldH10"))
  }

  @Test func `shows what is typed, and goes on after it was stopped by force`() throws {
    let pty = try start(kind: "xterm-256color", ["--plain"])
    let reader = try #require(pty.descendants.first)
    pty.send("blåbxr\u{8}\u{8}")
    try pty.wait { $0.text.contains(": blåb") && !$0.text.contains("xr") }
    kill(reader, SIGSTOP)
    kill(reader, SIGCONT)
    pty.send("\u{15}H10\r")
    try pty.wait(for: "VO-linjen  H10")
    #expect(!pty.modes.echoes && !pty.modes.makesSignals)
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }

}
