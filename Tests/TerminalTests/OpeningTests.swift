import Glibc
import Pty
import Testing

@Suite struct `A terminal taken over` {
  private let fixture = Processes.built("CursesFixture")
  private let line = "  1 MARKER blåbærsyltetøy «…» – ┌─┐"

  @Test func `shows the page, with the cursor on the focus`() throws {
    let pty = try Pty(fixture)
    try pty.wait(for: "23 MARKER")
    #expect(pty.screen.text(row: 1) == line)
    #expect(pty.screen[0, 0].isBold && !pty.screen[2, 1].isBold)
    #expect(pty.screen.cursor == (2, 3))
    #expect(pty.screen.isAlternate)
    #expect(!pty.screen.wasAsked)
  }

  @Test func `is no larger than a terminal can be, whatever the window says it is`() throws {
    let pty = try Pty("/bin/sh", ["-c", "stty rows 65535 cols 65535; exec \(fixture) --alone"])
    try pty.wait(for: "MARKER")
    let status = Processes.contents(of: "/proc/\(pty.process)/status").split(separator: "\n")
    let peak = status.first { $0.hasPrefix("VmHWM:") }?.split { !$0.isNumber }.first
    #expect(peak.flatMap { Int($0) } ?? .max < 100_000)
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
  }

  @Test(arguments: ["C", "POSIX", "nb_NO.UTF-8", "nonsense", ""])
  func `draws every letter in whatever language the session is`(locale: String) throws {
    let pty = try Pty(fixture, environment: ["LC_ALL": locale])
    try pty.wait(for: "23 MARKER")
    #expect(pty.screen.text(row: 1) == line)
  }

  @Test(arguments: [
    ("vt100", "  1 MARKER blabersyltetoy \"~\" - +-+"),
    ("vt220", "  1 MARKER blåbærsyltetøy «~» - +-+"),
    ("linux", "  1 MARKER blåbærsyltetøy «…» – ┌─┐"),
    ("nonsense", "  1 MARKER blåbærsyltetøy «…» – ┌─┐"),
    ("", "  1 MARKER blåbærsyltetøy «…» – ┌─┐"),
    ("xterm-nonsense", "  1 MARKER blåbærsyltetøy «…» – ┌─┐"),
  ])
  func `draws what the kind of terminal has`(kind: String, line: String) throws {
    let pty = try Pty(fixture, environment: ["TERM": kind])
    try pty.wait(for: "23 MARKER")
    #expect(pty.screen.text(row: 1) == line)
  }

  @Test func `is refused on one that can do nothing, and left as it was`() throws {
    let pty = try Pty(fixture, environment: ["TERM": "dumb"])
    #expect(try pty.waitForEnd() == 1)
    #expect(pty.output == Array("not opened: unknownTerminal\r\n".utf8))
    #expect(pty.modes == .ordinary)
  }

  @Test(arguments: ["<", ">"])
  func `is refused where input or output is none`(redirection: String) throws {
    let pty = try Pty("/bin/sh", ["-c", "\(fixture) \(redirection) /dev/null"])
    #expect(try pty.waitForEnd() == 1)
    #expect(!pty.output.contains(0x1B))
    #expect(pty.modes == .ordinary)
  }

  @Test(arguments: ["TERMINFO", "TERMINFO_DIRS", "HOME"])
  func `does not read a description of the user's own`(name: String) throws {
    let folder = try TemporaryFolder()
    let pty = try Pty(fixture, environment: ["TERM": "vt220", name: folder.path])
    try pty.wait(for: "23 MARKER")
    #expect(pty.screen.text(row: 1).contains("blåbærsyltetøy"))
  }

  @Test func `is as large as it is, whatever the environment says`() throws {
    let pty = try Pty(
      fixture, columns: 60, rows: 20, environment: ["LINES": "10", "COLUMNS": "20"])
    try pty.wait(for: "19 MARKER")
    #expect(pty.screen.text(row: 19).contains("┌─┐"))
  }

  @Test func `leaves no core, of neither process`() throws {
    let pty = try Pty(fixture)
    try pty.wait(for: "23 MARKER")
    for process in [pty.process] + pty.descendants {
      let limits = Processes.contents(of: "/proc/\(process)/limits").split(separator: "\n")
      let core = try #require(limits.first { $0.hasPrefix("Max core file size") })
      #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    }
    #expect(pty.descendants.count == 1)
  }
}
