import Content
import Screen
import Testing

@testable import Interface

@Suite struct `Sections that are left out` {
  private static func app(_ sections: [Section], columns: Int = 80, rows: Int = 24) -> App {
    App(columns: columns, rows: rows, preferences: Preferences(language: .nb, sections: sections))
  }

  @Test func `are neither named nor reached by a key`() {
    var app = Self.app([.helplines, .guides])
    #expect(!app.text.contains("Planer") && !app.text.contains("Pris"))
    app.press("2456")
    #expect(app.section == "0 Start")
    app.press("3")
    #expect(app.section == "3 Veiledere")
    app.press("<C-n>")
    #expect(app.section == "0 Start")
    app.press("?")
    let help = app.page(HelpPage.self)?.lines(app.state.context) ?? []
    #expect(help.count > 20 && help.allSatisfy { !$0.text.contains("Planer") })
  }

  @Test func `are not searched, and nothing is narrowed to them`() {
    var app = Self.app([.helplines, .terms])
    app.press("/pris<Right><Right>")
    #expect(app.text.contains("[Hjelp]"))
    app.press("<Right>")
    #expect(app.text.contains("[Ordliste]"))
    let search = SearchPage("pris")
    #expect(search.request(app.state.context).sections == [.helplines, .terms])
    #expect(search.request(App().state.context).sections == nil)
  }

  @Test(arguments: 1...4, [(80, 24), (40, 12), (200, 60)])
  func `leave their place on the first page to the others`(count: Int, size: (Int, Int)) {
    let sections = Array([Section.helplines, .plans, .guides, .awards].prefix(count))
    var app = Self.app(sections, columns: size.0, rows: size.1)
    var seen: Set<Section> = []
    for key in [
      "<Right>", "<Down>", "<Left>", "<Tab>", "<Tab>", "<Up>", "<Right>", "<BackTab>", "<Tab>",
      "<Tab>", "<Tab>", "<Tab>",
    ] {
      app.press(key)
      guard let start = app.page(StartPage.self) else { continue }
      seen.insert(app.state.session.startPanes[start.focus].section)
      #expect(app.cursorRow.contains(">"))
    }
    #expect(seen == Set(sections))
  }

  @Test func `three panes`() {
    expectGolden(
      Self.app([.helplines, .plans, .awards]).picture, "start-three-panes-80x24")
  }
}
