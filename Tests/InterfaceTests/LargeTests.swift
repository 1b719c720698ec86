import Content
import Screen
import Testing

@testable import Interface

@Suite struct `A number in large figures` {
  private static func app(_ number: String, name: String, _ size: (Int, Int)) -> App {
    var app = App(columns: size.0, rows: size.1)
    app.state.page = LargePage(number: number, name: name)
    return app
  }

  @Test(
    arguments: ["110", "02800", "116 006", "800 57 000", "22 40 00 40"], [(40, 12), (80, 24)])
  func `is in figures on every usual screen, and once in text`(number: String, size: (Int, Int)) {
    let app = Self.app(number, name: "Hjelpetelefonen for seksuelt misbrukte", size)
    #expect(app.text.contains("█"))
    #expect(app.text.components(separatedBy: number).count == 2)
    #expect(app.cursorRow.contains(number))
  }

  @Test func `that has no figures, or no room, stands in text with the whole number`() {
    let app = Self.app("volinjen.no", name: "Et langt navn som ikke får plass", (30, 8))
    #expect(!app.text.contains("█"))
    #expect(app.text.contains("volinjen.no") && app.text.contains("Et langt navn"))
  }

  @Test func `fills a large screen more than a small one`() {
    let cells = [(40, 12), (80, 24), (120, 40), (200, 60)].map { size in
      Self.app("116 006", name: "VO-linjen", size).text.count { $0 == "█" }
    }
    #expect(cells == cells.sorted() && Set(cells).count == 4)
  }
}
