import Glibc
import Pty
import Testing

@Suite struct `However the reader ends` {
  @Test(arguments: WayOut.allCases, TerminalKind.all)
  func `nothing of the page stays on the screen or above it`(
    way: WayOut, kind: TerminalKind
  ) throws {
    let pty = try Pty(
      Processes.built("CursesFixture"), environment: ["TERM": kind.name],
      hasAlternate: kind.hasAlternate)
    try pty.wait(for: "23 MARKER")
    let reader = try #require(pty.descendants.first)

    way.take(type: { pty.send($0) }, supervisor: pty.process, reader: reader)

    #expect(try pty.waitForEnd() == way.status)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
    #expect(OutputGrammar.violations(in: pty.output) == [])
    #expect(pty.output.suffix(Self.wipe.count) == Self.wipe[...])
    #expect(pty.home.names == [])
  }

  @Test(arguments: WayOut.allCases.filter(\.needsNoGuardian), TerminalKind.all)
  func `it wipes by itself where it can, without the supervisor`(
    way: WayOut, kind: TerminalKind
  ) throws {
    let pty = try Pty(
      Processes.built("CursesFixture"), ["--alone"],
      environment: ["TERM": kind.name, "SWIFT_BACKTRACE": "enable=no"],
      hasAlternate: kind.hasAlternate)
    try pty.wait(for: "23 MARKER")

    way.take(type: { pty.send($0) }, supervisor: pty.process, reader: pty.process)

    #expect(try pty.waitForEnd() == way.status)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
    #expect(pty.output.suffix(Self.wipe.count) == Self.wipe[...])
  }

  /// What every way out ends with.
  private static let wipe = Array(
    ("\u{1B}[?2004l" + quietModes + "\u{1B}[H\u{1B}[2J\u{1B}[3J").utf8)

  /// What others may have left on and would be typed into the shell: cursor keys, mouse, focus, other forms of keys.
  private static let quietModes =
    "\u{1B}[?1l\u{1B}>"
    + ["9", "1000", "1001", "1002", "1003", "1005", "1006", "1015", "1016", "1004"]
    .map { "\u{1B}[?\($0)l" }.joined() + "\u{1B}[>4;0m\u{1B}[=0u"
}
