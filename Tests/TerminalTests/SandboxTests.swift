import Pty
import Testing

@Suite struct `The sandbox` {
  @Test func `keeps the reader from programs, sockets, files and typing, and lets it read`() throws
  {
    let pty = try Pty(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    #expect(pty.screen.text(row: 0) == "fence 3 leaks []")
  }

  @Test func `is all that keeps it from them`() throws {
    let pty = try Pty(Processes.built("CursesFixture"), ["--open"], columns: 200)
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    let all = [
      "spawn", "exec", "socket", "write", "create", "append", "folder", "remove", "mode", "owner",
      "cut", "shared", "signal", "typing",
    ]
    #expect(pty.screen.text(row: 0) == "fence 0 leaks \(all)")
  }

  @Test func `may be entered twice`() throws {
    let pty = try Pty(Processes.built("CursesFixture"), ["--twice"])
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    #expect(pty.screen.text(row: 0) == "fence 3 leaks []")
  }

  @Test func `is not said to hold where the kernel refuses it`() throws {
    let pty = try Refusal.of("seccomp").run(Processes.built("CursesFixture"), columns: 200)
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    #expect(pty.screen.text(row: 0).hasPrefix("fence 1 leaks [\"spawn\", \"exec\""))
  }
}
