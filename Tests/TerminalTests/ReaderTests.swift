import Glibc
import Pty
import Testing

@Suite struct `The reader's program` {
  /// The program on a terminal, once its first page stands.
  private func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, kind: String = "xterm-256color"
  ) throws -> Pty {
    let pty = try Pty(
      Processes.built("lykt"), ["--content", ProjectPack.path] + arguments, columns: columns,
      rows: rows, environment: ["TERM": kind])
    try pty.wait(for: "F9 Forlat")
    return pty
  }

  /// The words on the row the cursor is on.
  private func cursorRow(_ screen: TerminalScreen) -> String { screen.text(row: screen.cursor.row) }

  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt220", "vt100",
  ])
  func `opens with the number for danger on the screen and the cursor on the focus`(kind: String)
    throws
  {
    let pty = try start(kind: kind)
    #expect(pty.screen.contains("112"))
    #expect(cursorRow(pty.screen).contains("> Politi"))
    #expect(!pty.screen.wasAsked)
  }

  @Test func `reaches every section by its digit`() throws {
    let pty = try start()
    let titles = [
      "[1 Hjelp]", "[2 Planer]", "[3 Veiledere]", "[4 Pris]", "[5 Aktører]", "[6 Ordliste]",
    ]
    for (index, title) in titles.enumerated() {
      pty.send("\(index + 1)")
      try pty.wait { $0.text(row: 0).contains(title) && cursorRow($0).contains("> ") }
    }
    pty.send("0")
    try pty.wait { $0.text(row: 0).contains("[0 Start]") }
  }

  @Test func `follows a link, and comes back to it`() throws {
    let pty = try start()
    pty.send("gO26\r")
    try pty.wait { $0.text(row: 0).contains("[6 Ordliste]") && $0.cursor.column > 30 }
    pty.press(.tab)
    try pty.wait { $0[$0.cursor.column, $0.cursor.row].text == ">" }
    let link = cursorRow(pty.screen)
    pty.press(.enter)
    try pty.wait { cursorRow($0) != link }
    pty.press(.escape)
    try pty.wait { cursorRow($0) == link }
  }

  @Test func `searches as it is typed, æøå and combining marks with it`() throws {
    let pty = try start()
    pty.send("/")
    try pty.wait(for: "Skriv det du leter etter")
    pty.send("pårørende")
    try pty.wait { $0.contains("Søk: pårørende") && $0.text(row: 5).contains("H") }
    for _ in 0..<9 { pty.press(.backspace) }
    try pty.wait(for: "Skriv det du leter etter")
    pty.send("pa\u{30A}ro")
    try pty.wait { $0.contains("Søk: p") && $0.contains("ro") }
    #expect(OutputGrammar.violations(in: pty.output).isEmpty)
  }

  @Test func `keeps the place through sizes small and large`() throws {
    let pty = try start(columns: 40, rows: 12)
    pty.send("gH10\r")
    try pty.wait { $0.contains("VO-linjen  H10") && $0.contains("116 006") }
    pty.press(.pageDown)
    try pty.wait { !$0.contains("VO-linjen  H10") }
    let top = pty.screen.text(row: 1)
    for (columns, rows) in [(200, 60), (25, 7), (80, 24), (40, 12)] {
      pty.resize(columns: columns, rows: rows)
      try pty.wait { $0.contains("F9") && $0.text(row: rows - 1).contains("Forlat") }
    }
    try pty.wait { $0.text(row: 1) == top }
  }

  @Test func `says one line in a window too small, and recovers`() throws {
    let pty = try start()
    pty.resize(columns: 18, rows: 5)
    try pty.wait { $0.contains("112") && $0.contains("F9") && !$0.contains("Politi") }
    pty.resize(columns: 80, rows: 24)
    try pty.wait(for: "> Politi")
  }

  @Test
  func `is not stopped by Ctrl-Z, nor by the signal, but shows the first page and nothing else`()
    throws
  {
    let pty = try start()
    let reader = try #require(pty.descendants.first)
    for stop in [{ pty.send("\u{1A}") }, { _ = kill(pty.process, SIGTSTP) }] {
      pty.send(Program.opening)
      try pty.wait(for: Program.marker)
      stop()
      try pty.wait { $0.contains("> Politi") && !$0.contains(Program.marker) }
      #expect(pty.screen.scrollback == [] && pty.descendants == [reader])
    }
  }

  @Test func `ends when its terminal hangs up`() throws {
    let pty = try start()
    let processes = [pty.process] + pty.descendants
    pty.hangUp()
    for process in processes { try Processes.waitForEnd(of: process) }
  }

  @Test func `without content gives the sentence, the numbers, and status 2`() throws {
    let pty = try Pty(Processes.built("lykt"), ["--content", "/nowhere/lykt.pack"])
    try pty.wait(for: "/nowhere/lykt.pack")
    for number in ["110", "112", "113", "116 117", "116 006", "F9 Forlat"] {
      #expect(pty.screen.contains(number))
    }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 2)
    #expect(pty.screen.isBlank)
  }

  @Test func `in one column a step in a list sends two rows and no more`() throws {
    let pty = try start(["--one-column"])
    pty.send("1")
    // The row of the place in the list is drawn last; then the cursor goes to the focus.
    try pty.wait { $0.contains(" 1/") && cursorRow($0).contains("> H1 Politi") }
    let before = pty.output.count
    pty.press(.down)
    try pty.wait { $0.contains(" 2/") && cursorRow($0).contains("> H2 Ambulanse") }
    let sent = pty.output.count - before
    #expect(sent < 400, "\(sent) bytes")
  }

  @Test func `tells nothing in what other processes can see of it`() throws {
    let pty = try start()
    for process in [pty.process] + pty.descendants {
      let seen = Processes.contents(of: "/proc/\(process)/comm").trimmed
      #expect(seen == "lykt")
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(prefix { $0 != "\n" }) }
}
