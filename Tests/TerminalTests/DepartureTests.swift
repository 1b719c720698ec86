import Pty
import Testing

@Suite struct `A record that is being read` {
  @Test(arguments: Departure.everywhere, TerminalKind.all)
  func `is gone from the screen and above it, however the reading ends`(
    way: Departure, kind: TerminalKind
  ) throws {
    let pty = try Program.start(on: kind)
    pty.send(Program.opening)
    try pty.wait(for: Program.marker)
    let reader = try #require(pty.descendants.first)

    way.take(type: { pty.send($0) }, supervisor: pty.process, reader: reader)

    #expect(try pty.waitForEnd() == way.status)
    #expect(pty.screen.isBlank)
    #expect(pty.modes == .ordinary)
    #expect(OutputGrammar.violations(in: pty.output) == [])
    #expect(pty.home.names == [])
  }

  @Test(
    arguments: Departure.distinct,
    TerminalKind.all.filter { $0.hasAlternate == ($0.name != "linux" && $0.name != "vt220") })
  func `is not in what a terminal keeps`(way: Departure, kind: TerminalKind) throws {
    let tmux = try Tmux(
      Processes.built("lykt"), ["--content", ProjectPack.path], environment: ["TERM": kind.name],
      hasAlternate: kind.hasAlternate)
    try tmux.wait(for: "F9")
    try tmux.type(Program.opening)
    try tmux.wait(for: Program.marker)
    let supervisor = try tmux.process
    let reader = try #require(Processes.descendants(of: supervisor).first)

    try way.take(type: { try tmux.type($0) }, supervisor: supervisor, reader: reader)

    try Processes.waitForEnd(of: supervisor, reader)
    try tmux.settle()
    let history = try tmux.history
    #expect(!history.contains(Program.marker) && !history.contains("112"))
  }
}
