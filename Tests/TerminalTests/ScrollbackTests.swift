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
}
