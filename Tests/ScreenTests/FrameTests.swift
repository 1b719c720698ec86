import UnicodePolicy
import Screen
import Testing

@Suite struct `A frame` {
  private func picture(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { frame.text(row: $0) }
  }

  @Test func `is empty at first, the cursor in its corner`() {
    let frame = Frame(Size(columns: 3, rows: 2))
    #expect(picture(frame) == ["   ", "   "])
    #expect(frame.cells.allSatisfy { $0 == Cell() })
    #expect(frame.cursor == Position(column: 0, row: 0))
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (-1, 2), (2, -1), (-4, -4)])
  func `without room holds nothing and takes everything`(columns: Int, rows: Int) {
    var frame = Frame(Size(columns: columns, rows: rows))
    frame.put("Ring 112", column: 0, row: 0)
    frame.restyle(Rect(column: -1, row: -1, columns: 9, rows: 9)) { $0 = .bold }
    #expect(frame.cells.isEmpty)
    #expect(frame.size.columns >= 0 && frame.size.rows >= 0)
    #expect(frame.text(row: 0).allSatisfy { $0 == " " })
  }

  @Test func `takes text from a place to the right, and says the column after it`() {
    var frame = Frame(Size(columns: 8, rows: 2))
    #expect(frame.put("Å", column: 1, row: 0) == 2)
    #expect(frame.put("112", column: 2, row: 1, style: .bold) == 5)
    #expect(picture(frame) == [" Å      ", "  112   "])
    #expect(frame[2, 1] == Cell("1", style: .bold))
    #expect(frame[5, 1] == Cell())
  }

  @Test func `cuts text at its edge and at a limit`() {
    var frame = Frame(Size(columns: 5, rows: 3))
    #expect(frame.put("Politi", column: 2, row: 0) == 5)
    #expect(frame.put("Politi", column: 0, row: 1, limit: 3) == 3)
    #expect(frame.put("Politi", column: 0, row: 2, limit: 99) == 5)
    #expect(picture(frame) == ["  Pol", "Pol  ", "Polit"])
  }

  @Test func `leaves a column past the limit where it is`() {
    var frame = Frame(Size(columns: 5, rows: 1))
    #expect(frame.put("x", column: 4, row: 0, limit: 2) == 4)
    #expect(frame.put("x", column: 9, row: 0) == 9)
    #expect(frame.put("", column: 3, row: 0) == 3)
    #expect(picture(frame) == ["     "])
  }

  @Test func `takes what is beside it without showing it`() {
    var frame = Frame(Size(columns: 3, rows: 2))
    #expect(frame.put("abcd", column: -2, row: 0) == 2)
    frame.put("xyz", column: 0, row: -1)
    frame.put("xyz", column: 0, row: 2)
    frame[3, 0] = Cell("!")
    frame[0, 9].style = .bold
    #expect(picture(frame) == ["cd ", "   "])
    #expect(frame[3, 0] == Cell() && frame[-1, 1] == Cell() && frame[0, 9] == Cell())
  }

  @Test func `shows nothing that may not be shown, each in one cell`() {
    var frame = Frame(Size(columns: 12, rows: 1))
    let text = "a\u{1B}[2J\u{202E}b\u{301}\r\n👩‍👩‍👧å"
    #expect(frame.put(text, column: 0, row: 0) == 10)
    #expect(frame.text(row: 0) == "a?[2J?b\u{301}??å  ")
    #expect(frame.cells.allSatisfy { DisplayableCharacters.contains($0.character) })
  }

  @Test func `takes a line with its styles`() {
    var frame = Frame(Size(columns: 9, rows: 1))
    let line = Line([Run("Se "), Run("[H1]", style: .link, link: 0), Run(" nå")])
    frame.put(line, column: 1, row: 0, limit: 9)
    #expect(frame.text(row: 0) == " Se [H1] ")
    #expect((0..<9).filter { frame[$0, 0].style == .link } == [4, 5, 6, 7])
  }

  @Test func `changes the style of a part and keeps its characters`() {
    var frame = Frame(Size(columns: 4, rows: 3))
    for row in 0..<3 { frame.put("abcd", column: 0, row: row, style: .bold) }
    frame.restyle(Rect(column: 1, row: 1, columns: 2, rows: 1)) { $0.isReversed = true }
    #expect(picture(frame) == ["abcd", "abcd", "abcd"])
    let reversed = frame.cells.indices.filter { frame.cells[$0].style.isReversed }
    #expect(reversed == [5, 6])
    #expect(frame.cells.allSatisfy { $0.style.isBold })
  }

  @Test(arguments: [
    (Rect(column: -2, row: -1, columns: 3, rows: 2), [0]),
    (Rect(column: 3, row: 2, columns: 9, rows: 9), [11]),
    (Rect(column: -5, row: 1, columns: 99, rows: 1), [4, 5, 6, 7]),
    (Rect(column: 4, row: 0, columns: 2, rows: 3), []),
    (Rect(column: 0, row: -3, columns: 4, rows: 3), []),
    (Rect(column: 1, row: 1, columns: 0, rows: 2), []),
    (Rect(column: 0, row: 9, columns: 4, rows: 3), []),
  ])
  func `changes no cell outside of itself and of the part`(part: Rect, changed: [Int]) {
    var frame = Frame(Size(columns: 4, rows: 3))
    frame.restyle(part) { $0 = .reversed }
    #expect(frame.cells.indices.filter { frame.cells[$0].style == .reversed } == changed)
  }
}

@Suite struct `The themes` {
  @Test func `follow one another in a ring`() {
    var theme = Theme.own
    var seen: [Theme] = []
    for _ in Theme.allCases { (seen, theme) = (seen + [theme], theme.next) }
    #expect(Set(seen) == Set(Theme.allCases) && theme == .own)
  }
}
