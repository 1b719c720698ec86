import Glibc
import Pty
import Testing

/// A reader that answers no more, in each of the ways there are, and the keys that leave it all the same.
@Suite struct `A reader that hangs` {
  /// The keys of the fixture that make it hang: a loop, a read that never comes, a stop, a sleep.
  static let hangs = ["L", "R", "Z", "D"]
  static let keys = [
    "\u{1B}[20~", "\u{3}", "\u{1C}", "\u{1B}\u{1B}\u{1B}", "\u{1B}[20;5~", "\u{1B}[99;5u",
  ]
  /// No slower, on a machine however busy.
  private static let bound = Duration.seconds(1)

  private func open(_ arguments: String...) throws -> Pty {
    let pty = try Pty(Processes.built("CursesFixture"), arguments)
    try pty.wait(for: "23 MARKER")
    return pty
  }

  /// Types, and holds that the screen is blank at once and the program gone.
  private func leave(_ pty: Pty, by keys: String) throws {
    let start = ContinuousClock.now
    pty.send(keys)
    try pty.wait(until: \.isBlank)
    #expect(ContinuousClock.now - start < Self.bound)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test(arguments: hangs, keys)
  func `is left at once by every key that leaves`(hang: String, key: String) throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    pty.send(hang)
    try leave(pty, by: key)
    try Processes.waitForEnd(of: reader)
  }

  @Test(arguments: ["L", "R", "D"], ["\u{1B}[20~", "\u{3}", "\u{1B}\u{1B}\u{1B}"])
  func `is left at once without a supervisor too`(hang: String, key: String) throws {
    let pty = try open("--alone")
    pty.send(hang)
    try leave(pty, by: key)
  }

  @Test(arguments: ["", "L"])
  func `is left behind a million keys in the queue`(hang: String) throws {
    let pty = try open()
    pty.send(hang)
    pty.send([UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000))
    try leave(pty, by: "\u{1B}[20~")
  }

  @Test(arguments: ["", "L"])
  func `is left behind keys in the queue without a supervisor too`(hang: String) throws {
    let pty = try open("--alone")
    pty.send(hang + String(repeating: "x", count: 10_000))
    try leave(pty, by: "\u{1B}[20~")
  }

  @Test func `is left by F9 however slowly its bytes come`() throws {
    let pty = try open()
    pty.send("L")
    for byte in "\u{1B}[20;2" {
      pty.send(String(byte))
      pty.rest(120)
    }
    try leave(pty, by: "~")
  }

  @Test func `whose supervisor is stopped is left by the same keys`() throws {
    let pty = try open()
    kill(pty.process, SIGSTOP)
    try leave(pty, by: "\u{1B}[20~")
  }

  @Test
  func `has every key that was typed once it goes on, and those of a supervisor that was stopped`()
    throws
  {
    let pty = try open()
    kill(pty.process, SIGSTOP)
    pty.send("a")
    try pty.wait { $0.text(row: 0).contains("character(\"a\")") }
    pty.send("B" + String(repeating: "c", count: 3000) + "d")
    try pty.wait { $0.text(row: 0).contains("character(\"d\")") }
    #expect(pty.status == nil)
  }

  @Test(arguments: ["L", "R", "Z", "D"])
  func `makes room for another by itself where readers are renewed`(hang: String) throws {
    let pty = try open("--renewing")
    pty.send(hang)
    try pty.wait(for: "reader 1")
    #expect(!pty.screen.contains("MARKER") && pty.screen.scrollback == [])
    #expect(pty.status == nil && !pty.modes.makesSignals)
  }

  @Test func `costs nothing while nothing is typed`() throws {
    let pty = try open()
    let reader = try #require(pty.descendants.first)
    let before = [pty.process, reader].map(Processes.waits(of:))
    pty.rest(1500)
    #expect([pty.process, reader].map(Processes.waits(of:)) == before)
  }
}
