import Glibc
import Pty
import Testing

/// What stands between a person's shell and the program: each may be killed, and the shell then has the terminal again.
@Suite struct `A program above the reader` {
  /// A shell on a terminal, and in it the fixture below so many programs, the outermost first.
  private func open(_ command: String, below count: Int) throws -> (Pty, [pid_t]) {
    let pty = try Pty(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "PROMPT "])
    try pty.wait(for: "PROMPT")
    pty.send(" \(command)\r")
    try pty.wait(for: "23 MARKER")
    return (pty, pty.descendants)
  }

  private static let fixture = Processes.built("CursesFixture")
  static let commands: [(String, Int)] = [
    ("sh -c '\(fixture); :'", 1), ("bash --norc -i -c '\(fixture); :'", 1),
    ("timeout 1000 \(fixture)", 1),
    ("su -c '\(fixture); :'", 2), ("sh -c 'sh -c \"\(fixture); :\"; :'", 2),
    ("sh -c '\(fixture) --renewing; :'", 1),
  ]

  @Test(arguments: commands, [0, 1])
  func `takes the page and both processes with it when it is killed`(
    command: (String, Int), depth: Int
  ) throws {
    guard depth < command.1 else { return }
    let (pty, processes) = try open(command.0, below: command.1)
    #expect(processes.count == command.1 + 2, "\(command.0)")
    kill(processes[depth], SIGKILL)
    for process in processes.suffix(2) { try Processes.waitForEnd(of: process) }
    pty.send("\r")
    try pty.wait { !$0.contains("MARKER") && $0.contains("PROMPT") }
    #expect(!pty.screen.scrollback.contains { $0.contains("MARKER") })
    pty.send("stty -a; echo done$((1+1))\r")
    try pty.wait(for: "done2")
    let modes = pty.screen.text.split { " ;\n".contains($0) }
    let wanted: Set = ["isig", "icanon", "echo", "icrnl"]
    #expect(wanted.subtracting(modes.map(String.init)) == [], "\(pty.screen.text)")
  }

  @Test func `may end without harm when it has no part in the terminal`() throws {
    let pty = try Pty("/bin/sh", ["-c", "setsid -w \(Self.fixture) --alone; :"])
    try pty.wait(for: "23 MARKER")
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
  }
}
