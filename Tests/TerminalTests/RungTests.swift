import Pty
import Testing

/// What each style comes to on each rung of terminals: 256 colours, 8, none; all letters, Latin-1, ASCII.
@Suite struct `On every rung of terminals` {
  @Test(arguments: [
    ("xterm-256color", "own", ["", "b", "b", "u", "", "b", "", "r", "0/15"]),
    (
      "xterm-256color", "light",
      ["0/15", "b0/15", "b4/15", "u4/15", "5/15", "1/15", "0/15", "r0/15", "0/15"]
    ),
    (
      "xterm-256color", "dark",
      ["15/0", "b15/0", "b11/0", "u14/0", "10/0", "b9/0", "15/0", "r15/0", "0/15"]
    ),
    ("xterm-256color", "none", ["", "b", "b", "u", "", "b", "", "r", ""]),
    ("linux", "own", ["", "b", "b", "u", "", "b", "", "r", "0/7"]),
    ("linux", "light", ["0/7", "0/7", "4/7", "4/7", "0/7", "0/7", "0/7", "r0/7", "0/7"]),
    ("linux", "dark", ["7/0", "b7/0", "b6/0", "6/0", "2/0", "b7/0", "7/0", "r7/0", "0/7"]),
    ("linux", "none", ["", "b", "b", "u", "", "b", "", "r", ""]),
  ])
  func `a style looks as its theme wants, as far as there are colours`(
    kind: String, theme: String, looks: [String]
  ) throws {
    let screen = try shown(kind, theme)
    #expect((1...9).map { Self.look(of: screen[0, $0]) } == looks)
    #expect(screen.text(row: 1) == "plain Åå«»…│")
  }

  @Test(arguments: ["xterm-mono", "vt220", "vt100"], ["own", "light", "dark", "none"])
  func `without colours only bold, underline and reverse are left`(
    kind: String, theme: String
  ) throws {
    let screen = try shown(kind, theme)
    let looks = (1...9).map { Self.look(of: screen[0, $0]) }
    #expect(looks == ["", "b", "b", "u", "", "b", "", "r", ""])
  }

  @Test(arguments: [
    ("xterm-256color", "Åå«»…│"), ("linux", "Åå«»…│"), ("vt220", "Åå«»~|"),
    ("vt100", "Aa\"\"~|"),
  ])
  func `letters and lines are those the terminal has`(kind: String, letters: String) throws {
    let screen = try shown(kind, "own")
    for row in 1...9 { #expect(screen.text(row: row).hasSuffix(letters)) }
  }

  private func shown(_ kind: String, _ theme: String) throws -> TerminalScreen {
    let pty = try Pty(
      Processes.built("CursesFixture"), ["--styles"], columns: 40, rows: 12,
      environment: ["TERM": kind])
    for other in ["own", "light", "dark", "none"] {
      try pty.wait { $0.text(row: 0) == other && $0.text(row: 11) == other }
      if other == theme { break }
      pty.press(.text("t"))
    }
    return pty.screen
  }

  /// Bold, underlined, reversed, and the numbers of the colours where they are not the terminal's own.
  private static func look(of cell: ScreenCell) -> String {
    let signs = (cell.isBold ? "b" : "") + (cell.isUnderlined ? "u" : "")
    let colors = [cell.foreground, cell.background].compactMap { $0.map(String.init) }
    return signs + (cell.isReversed ? "r" : "") + colors.joined(separator: "/")
  }
}
