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
    let guardian = try tmux.process
    let reader = try #require(Processes.descendants(of: guardian).first)

    try way.take(type: { try tmux.type($0) }, guardian: guardian, reader: reader)

    try Processes.waitForEnd(of: guardian, reader)
    try tmux.settle()
    #expect(try !tmux.history.contains("MARKER"))
  }
}
