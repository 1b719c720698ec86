import Pty
import Testing

@Suite struct `A terminal taken over` {
  let fixture = Processes.built("CursesFixture")

  @Test func `shows the page, with the cursor on the focus`() throws {
    let pty = try Pty(fixture)
    try pty.wait(for: "23 MARKER")
    #expect(pty.screen.text(row: 1) == "  1 MARKER blåbærsyltetøy «…» – ┌─┐")
    #expect(pty.screen.cursor == (2, 3))
    #expect(pty.screen.isAlternate)
    #expect(!pty.screen.wasAsked)
  }
}
