import Glibc
import Pty
import Testing

@Suite struct `An open terminal` {
  private func open(_ environment: [String: String] = [:]) throws -> Pty {
    let pty = try Pty(Processes.built("CursesFixture"), environment: environment)
    try pty.wait(for: "23 MARKER")
    return pty
  }

  @Test(arguments: [
    (TypedKey.function(1), "function(1)"), (.function(12), "function(12)"), (.up, "up"),
    (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
    (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.delete, "delete"), (.backTab, "backTab"),
    (.tab, "tab"), (.backspace, "backspace"), (.escape, "escape"),
    (.control("b"), "control(\"b\")"),
    (.control("z"), "control(\"z\")"), (.text("ø"), "character(\"ø\")"),
    (.paste("en\nto q"), "pasted(\"en to q\")"), (.text("\u{1B}[1;5A"), "up"),
  ])
  func `hears a key, on every kind of terminal`(key: TypedKey, event: String) throws {
    for kind in TerminalKind.names {
      let pty = try open(["TERM": kind])
      pty.press(key)
      try pty.wait { $0.text(row: 0).contains(event) }
    }
  }

  @Test func `takes its new size, larger and smaller`() throws {
    let pty = try open()
    for (columns, rows) in [(120, 40), (40, 12), (10, 3), (200, 60), (80, 24)] {
      pty.resize(columns: columns, rows: rows)
      try pty.wait {
        $0.text(row: 0).hasPrefix("resized(") && $0.text(row: rows - 1).contains("\(rows - 1) MAR")
      }
      #expect(pty.screen.cursor == (2, min(3, rows - 1)))
    }
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test func `is woken by another thread`() throws {
    let pty = try open()
    pty.press(.text("k"))
    try pty.wait { $0.text(row: 0) == "woken" }
  }

  @Test func `refuses to be stopped`() throws {
    let pty = try open()
    kill(pty.process, SIGTSTP)
    try pty.wait { $0.text(row: 0) == "continued" }
    #expect(!pty.screen.contains("MARKER"))
    pty.press(.text("q"))
    #expect(try pty.waitForEnd() == 0)
  }

  @Test func `begins anew after it was stopped by force, in the size it has then`() throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    kill(reader, SIGSTOP)
    pty.resize(columns: 100, rows: 30)
    kill(reader, SIGCONT)
    try pty.wait { !$0.contains("MARKER") && $0.text(row: 0).hasPrefix("resized") }
    pty.press(.enter)
    try pty.wait(for: "29 MARKER")
    #expect(pty.screen.isAlternate)
    #expect(!pty.modes.echoes && !pty.modes.makesSignals)
  }

  @Test func `has pastes marked again after it was stopped by force`() throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    kill(reader, SIGSTOP)
    kill(reader, SIGCONT)
    try pty.wait { $0.text(row: 0).hasPrefix("resized") }
    let marks = String(decoding: pty.output, as: UTF8.self).split(
      separator: "\u{1B}[?2004h", omittingEmptySubsequences: false)
    #expect(marks.count > 2)
    pty.press(.paste("q"))
    try pty.wait { $0.text(row: 0).contains("pasted") }
  }

  @Test func `waits by the clock that goes on while the machine sleeps`() throws {
    let record = try CallRecord()
    let pty = try record.run(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    pty.press(.escape)
    try pty.wait { $0.text(row: 0).contains("escape") }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    let timers = record.calls.filter { $0.name == "timerfd_create" }
    #expect(timers.count == 1 && timers.allSatisfy { $0.text.contains("CLOCK_BOOTTIME") })
    #expect(!record.calls.contains { $0.text.contains("CLOCK_MONOTONIC") })
  }

  @Test func `ends when its terminal goes away`() throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    pty.hangUp()
    try Processes.waitForEnd(of: reader, pty.process)
  }

  @Test func `ends when its terminal goes away without a signal`() throws {
    let pty = try Pty("/usr/bin/setsid", ["-w", Processes.built("CursesFixture")])
    try pty.wait(for: "23 MARKER")
    let readers = pty.descendants
    #expect(readers.count == 2)
    pty.hangUp()
    for reader in readers { try Processes.waitForEnd(of: reader) }
  }

  @Test func `is wiped and drawn on again`() throws {
    let pty = try open()
    pty.press(.text("w"))
    try pty.wait { !$0.contains("MARKER") }
    #expect(pty.screen.scrollback == [])
    pty.press(.enter)
    try pty.wait(for: "23 MARKER")
  }

  @Test func `forgets keys typed ahead of a wipe`() throws {
    let pty = try open()
    pty.press(.text("wq"))
    try pty.wait { !$0.contains("MARKER") }
    pty.press(.enter)
    try pty.wait(for: "23 MARKER")
  }

  @Test func `sets no colours unless a theme asks for them`() throws {
    let pty = try open()
    #expect(pty.screen[2, 1].foreground == nil && pty.screen[2, 1].background == nil)
    pty.press(.text("tt"))
    try pty.wait { $0[2, 1].background == 0 }
    #expect(pty.screen[2, 1].foreground == 15)
    pty.press(.text("t"))
    try pty.wait { $0[2, 1].background == nil && $0[2, 1].foreground == nil }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt220"]])
  func `sets none at all where none are wished for or none are there`(
    environment: [String: String]
  ) throws {
    let pty = try open(environment)
    pty.press(.text("t"), .text("t"), .text("å"))
    try pty.wait { $0.text(row: 0).contains("å") }
    #expect(pty.screen[2, 1].background == nil && pty.screen[0, 0].isBold)
  }

  @Test func `says nothing on the screen when it breaks`() throws {
    let pty = try open()
    pty.press(.text("T"))
    #expect(try pty.waitForEnd() == 128 + SIGILL)
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("SECRET"))
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("rror"))
  }
}
