import Pty
import Testing

@Suite struct `The fence` {
  @Test func `keeps the reader from programs, sockets, files and typing, and lets it read`() throws
  {
    let pty = try Pty(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    #expect(pty.screen.text(row: 0) == "fence 3 leaks []")
  }

  @Test func `is all that keeps it from them`() throws {
    let pty = try Pty(Processes.built("CursesFixture"), ["--open"], columns: 120)
    try pty.wait(for: "23 MARKER")
    pty.press(.text("f"))
    try pty.wait { $0.text(row: 0).hasPrefix("fence") }
    let all = [
      "spawn", "exec", "socket", "write", "create", "append", "folder", "remove", "typing",
    ]
    #expect(pty.screen.text(row: 0) == "fence 0 leaks \(all)")
  }
}
