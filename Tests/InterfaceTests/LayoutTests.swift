import Content
import Screen
import Testing

@testable import Interface

@Suite struct `The layout of a text` {
  @Test func `is made once for a state, and not at all where nothing has changed it`() throws {
    var app = App(columns: 120, rows: 40).after("1<Down><Down>")
    let before = try #require(app.page(SectionPage.self)).pane.cache.made
    let keys = ["<Tab>", "<Tab>", "<Down>", "<PgDn>", "<Home>", "<End>", "<Right>", "<Left>"]
    for key in keys { app.press(key) }
    _ = app.text
    #expect(app.page(SectionPage.self)?.pane.cache.made == before)
    for (count, key) in ["m", "<C-o>", "m"].enumerated() {
      app.press(key)
      #expect(app.page(SectionPage.self)?.pane.cache.made == before + count + 1, "\(key)")
    }
  }

  /// A text of words that are broken at every width.
  private static func layout(width: Int) -> TextLayout {
    let text = "Et forsøk på drap og vold i nære relasjoner, og en handlingsplan mot vold i dem."
    return TextLayout(
      [
        TextBlock("title", [TextRun("Vold", style: .title)], isSpaced: false),
        TextBlock("body0", [TextRun("• "), TextRun(text)], lead: "1. ", indent: 3),
        TextBlock("body1", [TextRun("Volden går ikke over.")]),
      ], width: width)
  }

  @Test(arguments: Array(4...40) + [78])
  func `has the same words sought in it at every width`(width: Int) {
    let layout = Self.layout(width: width)
    let hits = layout.hits(Highlighter(stems: ["vold", "relasjon", "handlingsplan"]))
    #expect(hits.count == 6)
    let shown = hits.map { hit in
      hit.pieces.map { piece in
        let line =
          String(repeating: " ", count: layout.rows[piece.row].indent)
          + layout.rows[piece.row].line.text
        return String(line.dropFirst(piece.column).prefix(piece.columns))
      }.joined().lowercased()
    }
    #expect(shown == ["vold", "vold", "relasjoner", "handlingsplan", "vold", "volden"])
  }

  @Test func `finds again the second of two links that lead to the same, at its first cell`() {
    let link = TextRun("[Vold]", style: .link, target: "vold")
    let layout = TextLayout([TextBlock("a", [link, TextRun(" og "), link])], width: 9)
    #expect(layout.links.map(\.row) == [0, 1])
    #expect(layout.links.map(\.column) == [0, 0])
  }
}
