import Glibc
import Pty
import Testing

/// Signals to the reader and its supervisor, in either order and with nothing between them.
@Suite struct `Two signals at once` {
  struct Blow: Sendable, CustomTestStringConvertible {
    let isReader: Bool
    let signal: Int32
    var testDescription: String { "\(signal) to the \(isReader ? "reader" : "supervisor")" }
  }

  static let blows = [SIGTERM, SIGSEGV, SIGUSR1, SIGHUP, SIGKILL].flatMap { signal in
    [true, false].map { Blow(isReader: $0, signal: signal) }
  }

  @Test(arguments: blows, blows)
  func `leave no page, no process and no odd terminal`(one: Blow, other: Blow) throws {
    // Nothing is left that could wipe where both are killed.
    let kills = [one, other].filter { $0.signal == SIGKILL }
    guard kills.count < 2 || one.isReader == other.isReader else { return }
    let pty = try Pty(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    let reader = try #require(pty.descendants.first)
    for blow in [one, other] { kill(blow.isReader ? reader : pty.process, blow.signal) }
    _ = try pty.waitForEnd()
    try Processes.waitForEnd(of: reader)
    #expect(pty.screen.isBlank && pty.screen.scrollback.isEmpty)
    #expect(pty.modes == .ordinary)
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("rash"))
  }

  @Test(arguments: [SIGTERM, SIGSEGV, SIGHUP, SIGKILL, SIGUSR1, SIGALRM, SIGPIPE, 40])
  func `cannot keep a reader that was stopped`(signal: Int32) throws {
    let pty = try Pty(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    let reader = try #require(pty.descendants.first)
    kill(reader, SIGSTOP)
    try pty.wait { !$0.contains("MARKER") && !$0.isBlank }
    kill(pty.process, signal)
    _ = try pty.waitForEnd()
    try Processes.waitForEnd(of: reader)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }
}
