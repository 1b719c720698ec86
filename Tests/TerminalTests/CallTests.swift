import Pty
import Testing

@Suite struct `A whole session` {
  @Test func `starts nothing but its reader, opens no socket and writes no file`() throws {
    let record = try CallRecord()
    let pty = try record.run(Processes.built("CursesFixture"))
    try pty.wait(for: "23 MARKER")
    pty.resize(columns: 100, rows: 30)
    try pty.wait(for: "29 MARKER")
    pty.press(.text("t"), .text("k"))
    try pty.wait { $0.text(row: 0) == "woken" }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)

    let calls = record.calls
    #expect(calls.filter { $0.name == "execve" }.count == 1)
    #expect(calls.filter(\.makesProcess).count == 1)
    #expect(calls.filter(\.writesFile).map(\.text) == [])
    let never = ["execveat", "socket", "socketpair", "connect", "ptrace", "memfd_create", "unlink"]
    #expect(calls.filter { never.contains($0.name) }.map(\.text) == [])
    #expect(calls.contains { $0.name == "seccomp" && $0.text.hasSuffix("= 0") })
  }
}
