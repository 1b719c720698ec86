import Glibc
import Pty
import Seeded
import Testing

@Suite struct `A kiosk` {
  private let installed: Installation
  private static let rest = "Trykk Enter for å starte"

  init() throws { installed = try Installation() }

  private func start(_ arguments: String...) throws -> Pty {
    let pty = try Pty(
      installed.program, ["kiosk"] + arguments, environment: ["TERM": "linux"], hasAlternate: false)
    try pty.wait(for: Self.rest)
    return pty
  }

  /// The process before the visitor.
  private func reader(of pty: Pty) throws -> pid_t { try #require(pty.descendants.first) }

  /// Begins to read; a key that comes while one reader follows another is nobody's, so it is pressed again.
  private func begin(_ pty: Pty) throws {
    pty.press(.enter)
    do {
      try pty.wait(for: "> Politi")
    } catch {
      pty.press(.enter)
      try pty.wait(for: "> Politi")
    }
  }

  /// From rest to a record that is being read.
  private func read(_ pty: Pty) throws {
    pty.press(.enter)
    try pty.wait(for: "> Politi")
    pty.send(Program.opening)
    try pty.wait(for: Program.marker)
  }

  @Test func `rests on a page that tells nothing, and only Enter starts it`() throws {
    let pty = try start()
    let picture = pty.screen.text
    for word in ["112", "Lykt", "vold", "Politi", "F9"] { #expect(!picture.contains(word)) }
    pty.send("1/gqs?\t")
    pty.press(.down, .function(9), .control("c"), .control("z"))
    pty.resize(columns: 90, rows: 30)
    try pty.wait { $0.contains(Self.rest) && $0.text(row: 18).contains(Self.rest) == false }
    try begin(pty)
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test(arguments: [
    Departure.exitKey, .escapes, .interruptKey, .quitByte, .stopKey, .quitKey, .fault, .trap,
    .readerKilled,
  ])
  func `rests again after every visitor, in a new process with nothing of the old`(way: Departure)
    throws
  {
    let pty = try start()
    let first = try reader(of: pty)
    try read(pty)

    way.take(type: { pty.send($0) }, supervisor: pty.process, reader: first)

    try pty.wait { $0.contains(Self.rest) && !$0.contains(Program.marker) }
    #expect(pty.screen.scrollback == [])
    try Processes.waitForEnd(of: first)
    #expect(try reader(of: pty) != first)
    pty.press(.enter)
    try pty.wait(for: "> Politi")
    pty.send("f")
    pty.send("?")
    try pty.wait(for: "Lykt [Hjelp]")
    #expect(!pty.screen.contains(Program.marker))
    #expect(OutputGrammar.violations(in: pty.output) == [])
    #expect(pty.home.names == [])
  }

  /// Keys a visitor may hit at once: those that leave, those that would stop or end an ordinary program, and others.
  private static let keys = [
    "\u{1B}[20~", "\u{3}", "\u{1C}", "\u{1A}", "\u{1B}\u{1B}\u{1B}", "\u{4}", "\u{13}", "\u{11}",
    "q", "\r", "1",
    "\u{1B}", "\u{16}", "\u{14}",
  ]

  @Test func `cannot be ended by whatever keys over many visits, and shows none of them`() throws {
    var random = SeededGenerator(seed: 3)
    let pty = try start()
    for visit in 0..<60 {
      pty.send("\r")
      let burst = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
        Self.keys.randomElement(using: &random)
      }
      for keys in burst {
        pty.send(keys)
        pty.rest(Int.random(in: 0...15, using: &random))
        #expect(!pty.modes.makesSignals && !pty.modes.echoes && !pty.modes.waitsForLines)
      }
      pty.send("\u{1B}[20~")
      let keysSent = burst.joined().debugDescription
      try pty.wait { $0.contains(Self.rest) || $0.contains("> Politi") }
      #expect(pty.status == nil, "visit \(visit) \(keysSent)")
    }
    #expect(OutputGrammar.violations(in: pty.output) == [])
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("^C"))
    kill(pty.process, SIGTERM)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }

  @Test(arguments: [SIGTSTP, SIGCONT, SIGSTOP, SIGTERM, SIGHUP, SIGKILL], [true, false])
  func `rests again in a new process after a signal, in the language of its own`(
    signal: Int32, isReader: Bool
  ) throws {
    guard isReader || signal == SIGTSTP else { return }
    let pty = try start()
    let first = try reader(of: pty)
    pty.press(.enter)
    try pty.wait(for: "> Politi")
    pty.send("mm")
    try pty.wait(for: "English")
    kill(isReader ? first : pty.process, signal)
    try pty.wait { $0.contains(Self.rest) }
    try Processes.waitForEnd(of: first)
    #expect(try reader(of: pty) != first)
  }

  /// Begins to read and leaves at once; the next reader has not drawn anything yet.
  private func leave(_ pty: Pty, by keys: String = "\u{1B}[20~") throws {
    let first = try reader(of: pty)
    pty.press(.enter)
    try pty.wait(for: "> Politi")
    pty.send(keys)
    try pty.wait { _ in
      #expect(pty.modes == .held)
      return pty.descendants.first.map { $0 != first } ?? false
    }
  }

  @Test func `begins no visit by what is typed before its page is there`() throws {
    let pty = try start()
    for _ in 0..<10 {
      try leave(pty)
      for keys in ["\r1", "\u{1B}[20~"] {
        pty.send(keys)
        pty.rest(5)
      }
      try pty.wait(for: Self.rest)
    }
    pty.press(.enter)
    try pty.wait(for: "> Politi")
  }

  @Test func `lets no key stop what it writes, nor echo, nor make a signal, at any moment`() throws
  {
    let pty = try start()
    for _ in 0..<10 {
      try leave(pty, by: "\u{13}\u{1B}[20~")
      try pty.wait {
        #expect(pty.modes == .held)
        return $0.contains(Self.rest)
      }
    }
  }

  @Test func `hears a stop at every moment, also while it draws`() throws {
    let pty = try start()
    for visit in 0..<20 {
      let first = try reader(of: pty)
      try begin(pty)
      pty.send(String(repeating: "\t", count: 1 + visit % 7))
      pty.rest(visit % 5)
      kill(first, SIGTSTP)
      try Processes.waitForEnd(of: first)
      try pty.wait { $0.contains(Self.rest) }
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], [true, false])
  func `ends, blank, when its supervisor is told to`(signal: Int32, isRead: Bool) throws {
    let pty = try start()
    if isRead { try read(pty) }
    let first = try reader(of: pty)
    kill(pty.process, signal)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
    try Processes.waitForEnd(of: first)
  }

  @Test func `takes no other content than the installed`() throws {
    let pty = try Pty(installed.program, ["kiosk", "--content", "/nowhere/lykt.pack"])
    #expect(try pty.waitForEnd() == 64)
    #expect(!pty.output.contains(0x1B))
  }

  @Test(arguments: ["59", "1801"])
  func `waits no shorter and no longer than is allowed`(seconds: String) throws {
    let pty = try Pty(installed.program, ["kiosk", "--idle", seconds])
    #expect(try pty.waitForEnd() == 64)
  }
}
