import Glibc
import Pty
import Testing

@Suite struct `The supervisor` {
  private func open(_ arguments: String...) throws -> Pty {
    let pty = try Pty(Processes.built("CursesFixture"), arguments)
    try pty.wait(for: "23 MARKER")
    return pty
  }

  @Test func `has one reader and no thread beside itself`() throws {
    let pty = try open()
    #expect(pty.descendants.count == 1)
    let threads = Processes.contents(of: "/proc/\(pty.process)/status").split(separator: "\n")
    #expect(threads.contains("Threads:\t1"))
  }

  @Test func `ends a reader that does not answer, and wipes after it`() throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    kill(reader, SIGSTOP)
    kill(pty.process, SIGTERM)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
  }

  @Test(arguments: ["\u{1B}[20~", "q", "X", "T"])
  func `starts another reader after each when it renews`(end: String) throws {
    let pty = try open("--renewing")
    let first = try #require(pty.descendants.first)
    pty.send(end)
    try pty.wait(for: "reader 1")
    #expect(!pty.screen.contains("MARKER") && pty.screen.scrollback == [])
    #expect(pty.descendants.first != first)
    pty.press(.enter)
    try pty.wait(for: "23 MARKER")
    pty.press(.function(9))
    try pty.wait(for: "reader 2")
    #expect(!pty.screen.contains("MARKER"))
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test func `renews no more once it is asked to end`() throws {
    let pty = try open("--renewing")
    kill(pty.process, SIGTERM)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
  }

  @Test func `renews no more once its terminal is gone`() throws {
    let pty = try Pty("/usr/bin/setsid", ["-w", Processes.built("CursesFixture"), "--renewing"])
    try pty.wait(for: "23 MARKER")
    let processes = pty.descendants
    pty.hangUp()
    for process in processes { try Processes.waitForEnd(of: process) }
  }

  @Test func `after three crashes in a row shows what helps, and tries again`() throws {
    let pty = try open("--renewing")
    for reader in 1...3 {
      pty.send("S")
      try pty.wait(for: reader < 3 ? "reader \(reader)" : "WORDS")
    }
    #expect(pty.screen.text(row: 0) == "LAST" && pty.screen.text(row: 1) == "WORDS")
    pty.send("\u{3}\u{1A}\u{1C}\u{1B}[20~")
    try pty.wait(for: "reader 3")
    #expect(!pty.screen.contains("WORDS"))
    pty.press(.function(9))
    try pty.wait(for: "reader 4")
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test func `ends while it shows what helps, when it is told to`() throws {
    let pty = try open("--renewing")
    for reader in 1...3 {
      pty.send("S")
      try pty.wait(for: reader < 3 ? "reader \(reader)" : "WORDS")
    }
    kill(pty.process, SIGTERM)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }
}
