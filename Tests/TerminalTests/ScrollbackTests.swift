import Glibc
import Pty
import Testing

@Suite struct `A terminal that keeps what scrolls away` {
  @Test(arguments: WayOut.distinct, TerminalKind.all)
  func `keeps nothing of the page, however the reader ends`(way: WayOut, kind: TerminalKind) throws
  {
    let tmux = try Tmux(
      Processes.built("CursesFixture"), environment: ["TERM": kind.name],
      hasAlternate: kind.hasAlternate)
    try tmux.wait(for: "23 MARKER")
    let supervisor = try tmux.process
    let reader = try #require(Processes.descendants(of: supervisor).first)

    try way.take(type: { try tmux.type($0) }, supervisor: supervisor, reader: reader)

    try Processes.waitForEnd(of: supervisor, reader)
    try tmux.settle()
    #expect(try !tmux.history.contains("MARKER"))
  }

  @Test(arguments: WayOut.distinct, [(true, true), (true, false), (false, true), (false, false)])
  func `keeps nothing where it is shown within another`(
    way: WayOut, hasAlternate: (inner: Bool, outer: Bool)
  ) throws {
    let inner = try Tmux(
      Processes.built("CursesFixture"), environment: ["TERM": "tmux-256color"],
      hasAlternate: hasAlternate.inner)
    let outer = try inner.shown(hasAlternate: hasAlternate.outer)
    try outer.wait(for: "23 MARKER")
    let supervisor = try inner.process
    let reader = try #require(Processes.descendants(of: supervisor).first)

    try way.take(type: { try outer.type($0) }, supervisor: supervisor, reader: reader)

    try Processes.waitForEnd(of: supervisor, reader)
    try outer.settle()
    #expect(try !inner.history.contains("MARKER") && !outer.history.contains("MARKER"))
  }

  @Test(arguments: WayOut.distinct, ["screen", "screen-256color"])
  func `keeps nothing though it has one screen and forgets nothing`(way: WayOut, kind: String)
    throws
  {
    let screen = try GnuScreen(Processes.built("CursesFixture"), environment: ["TERM": kind])
    try screen.pty.wait(for: "23 MARKER")
    let (supervisor, reader) = (screen.processes[0], screen.processes[1])

    way.take(type: { screen.pty.send($0) }, supervisor: supervisor, reader: reader)

    try Processes.waitForEnd(of: supervisor, reader)
    #expect(try !screen.history().contains("MARKER"))
  }
}
