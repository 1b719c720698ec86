import Content
import Screen
import Testing

@testable import Interface

@Suite struct `The grid of a guide` {
  private static let grid = App().after("gV2<Enter>")

  @Test func `has the chosen cell marked in words, and its whole title and group on the page`() {
    let app = Self.grid.after("<Down><Down><Right>")
    #expect(app.cursorRow.contains("> V2.2.2"))
    #expect(app.text.contains("V2.2.2 Voksne og eldre: risikofaktorer og tegn"))
    #expect(app.text.contains("Overgrep mot voksne og eldre"))
    #expect(app.text.filter { $0 == ">" }.count == 1)
  }

  @Test func `is moved in with the arrows and the keys of a list, and nothing lies outside it`() {
    for (keys, code) in [
      ("", "V2.1"), ("<Left>", "V2.1"), ("<Up>", "V2.1"), ("<Right>", "V2.2"), ("jj", "V2.1.2"),
      ("jl", "V2.2.1"), ("jlhk", "V2.1"), ("<PgDn>", "V2.1.8"), ("<PgDn><PgUp>", "V2.1"),
      ("<End>", "V2.3.8"), ("<End><Down><Right>", "V2.3.8"), ("<End><Home>", "V2.1"),
      ("lll<PgDn>", "V2.4.7"),
    ] {
      #expect(Self.grid.after(keys).cursorRow.contains("> \(code) "), "\(keys)")
    }
  }

  @Test func `lets no empty cell be chosen`() {
    #expect(Self.grid.after("lljjj<Down>").cursorRow.contains("> V2.3.5 "))
    #expect(Self.grid.after("ljjjj<Right>").cursorRow.contains("> V2.4.4 "))
    let grid = GuideGrid(Sample.guide)
    #expect(grid?[GuideSection.Cell(group: 3, kind: 4)] == nil)
    #expect(
      grid?.cell(chosen: GuideSection.Cell(group: 3, kind: 4))
        == GuideSection.Cell(group: 1, kind: 0))
  }

  @Test func `opens the section of a cell, and back and forward lead to and fro`() {
    let opened = Self.grid.after("jjl<Enter>")
    #expect(opened.cursorRow.contains("Voksne og eldre: risikofaktorer og"))
    let back = opened.after("<Esc>")
    #expect(back.cursorRow.contains("> V2.2.2 "))
    #expect(back.after("f").picture == opened.picture)
    #expect(back.after("<Esc>").text.contains("[0 Start]"))
  }

  @Test func `gives way to the text where there is no room, and keeps its place`() {
    var app = Self.grid.after("jjl")
    let before = app.picture
    app.resize(71, 24)
    #expect(app.cursorRow.contains("Helseveilederen  V2"))
    #expect(app.after("j").text != app.text)
    app.resize(80, 24)
    #expect(app.picture == before)
    #expect(app.after("o").cursorRow.contains("Helseveilederen  V2"))
    #expect(app.after("oo").cursorRow == app.cursorRow)
  }

  @Test func `is reached from the list, and Tab leads on to the text`() {
    let list = App().after("3")
    #expect(list.text.contains("Kort om Helseveilederen."))
    let grid = list.after("<Enter>")
    #expect(grid.cursorRow.contains("> V2.1 "))
    #expect(grid.after("<Esc>").cursorRow.contains("> V2 Helseveilederen"))
    let text = grid.after("<Tab>")
    #expect(text.cursorRow.contains("Helseveilederen  V2"))
    #expect(text.after("<Left>").cursorRow.contains("> V2.1 "))
  }

  @Test func `opened from one of its sections rests on the cell of that section`() {
    let section = App().after("gV2.3.2<Enter><Tab>")
    #expect(section.cursorRow.contains(">V2 Helseveilederen]"))
    #expect(section.after("<Enter>").cursorRow.contains("> V2.3.2 "))
  }

  @Test func `gives way to the words that were sought`() {
    let found = App().after("/helse<Enter>")
    #expect(found.text.contains("Kort om Helseveilederen."))
    #expect(found.after("<Esc>").cursorRow.contains("Søk: helse"))
  }

  @Test func `is a list under the names of its groups where it is read as text`() {
    let text = Sample.guide.plainText(.nb, at: nil)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let children = lines.firstIndex { $0 == "Omsorgssvikt mot barn" } ?? 0
    #expect(lines[children + 1] == "[V2.1 Barn]")
    #expect(lines[children + 3] == "[V2.1.2 Barn: risikofaktorer og tegn]")
    let across = lines.firstIndex { $0 == "På tvers av gruppene" } ?? 0
    #expect(lines[across + 1] == "[V2.5 Sikre og beskytte]")
    for cell in Sample.cells { #expect(text.contains("[\(cell.code?.description ?? "?") ")) }
  }

  @Test(arguments: [(72, 16), (72, 20), (73, 17), (80, 24), (100, 20), (300, 100)])
  func `always has the chosen cell and its title in sight`(size: (Int, Int)) {
    var app = App(columns: size.0, rows: size.1).after("gV2<Enter>")
    let layout = Sample.cells.compactMap(\.code?.description).filter { $0 != "V2.5" }
    for code in layout {
      let group = Int(code.split(separator: ".")[1]) ?? 1
      let kind = code.split(separator: ".").dropFirst(2).first.flatMap { Int($0) } ?? 0
      app.press("<Home>" + String(repeating: "j", count: kind))
      app.press(String(repeating: "l", count: (3...4).contains(group) && kind == 4 ? 2 : group - 1))
      #expect(app.cursorRow.contains("> \(code) "), "\(code)")
      #expect(app.text.contains("\n \(code) "), "\(code)")
    }
  }
}
