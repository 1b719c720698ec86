import Glibc
import Pty
import Testing

/// A machine that does not give a process more, or no sandbox.
@Suite struct `Where a protection cannot be had` {
  static let refusals: [(Refusal, String, String)] = [
    (.of("clone", error: "EAGAIN"), "prosessen som rydder skjermen", "Skjermen blir ikke ryddet"),
    (.of("seccomp"), "stenger ikke Lykt inne", "Kjernen på denne maskinen stenger ikke"),
  ]

  @Test(arguments: refusals)
  func `a kiosk does not start, and says why with the numbers`(
    refusal: (Refusal, String, String)
  ) throws {
    let installed = try Installation()
    let pty = try refusal.0.run(installed.program, ["kiosk"], columns: 120)
    #expect(try pty.waitForEnd() == 2)
    for text in ["lykt: Lykt starter ikke", refusal.1, "112", "116 006"] {
      #expect(pty.screen.contains(text), "\(pty.screen.text)")
    }
    #expect(pty.modes == .ordinary)
  }

  @Test(arguments: refusals)
  func `any other reading goes on, and says so`(refusal: (Refusal, String, String)) throws {
    let pty = try refusal.0.run(
      Processes.built("lykt"), ["--content", ProjectPack.path], columns: 160)
    try pty.wait { $0.contains("Politi") && $0.contains(refusal.2) }
    pty.send("/v")
    try pty.wait(for: "Søk: v")
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }

  @Test(arguments: refusals)
  func `line by line too`(refusal: (Refusal, String, String)) throws {
    let pty = try refusal.0.run(
      Processes.built("lykt"), ["plain", "--content", ProjectPack.path], columns: 120,
      rows: 50)
    try pty.wait { $0.contains("Valg (") && $0.contains(refusal.2) }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank && pty.modes == .ordinary)
  }

  @Test func `a kiosk whose readers all crash shows the numbers in the end`() throws {
    let installed = try Installation()
    let pty = try Pty(installed.program, ["kiosk"])
    var crashed: pid_t = 0
    for _ in 1...3 {
      try pty.wait { _ in pty.descendants.contains { $0 != crashed } }
      crashed = try #require(pty.descendants.first)
      try pty.wait(for: "Trykk Enter for å starte")
      kill(crashed, SIGSEGV)
      try Processes.waitForEnd(of: crashed)
    }
    try pty.wait { $0.contains("Disse numrene gjelder:") && $0.contains("116 006") }
    #expect(OutputGrammar.violations(in: pty.output) == [])
    try pty.wait { !$0.contains("Disse numrene") }
    try pty.wait(for: "Trykk Enter for å starte")
  }
}
