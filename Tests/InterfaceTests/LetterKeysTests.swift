import Content
import Screen
import Testing

@testable import Interface

@Suite struct `Without letters as keys` {
  private static let preferences = Preferences(language: .nb, hasLetters: false)

  @Test func `no letter, digit or sign does anything`() {
    for keys in [LeavingTests.places[1], "gH10<Enter>", "?", "/", "+", "qjkhlfnNpmots0 "] {
      let app = App(preferences: Self.preferences)
      let typed = app.after(keys.replacing("<Enter>", with: ""))
      #expect(typed.picture == app.picture, "\(keys)")
      #expect(typed.deeds.isEmpty)
    }
  }

  @Test func `everything is still reached`() {
    var app = App(preferences: Self.preferences)
    app.press("<F3>vold")
    #expect(app.text.contains("Søk: vold"))
    app.press("<Esc><F5>H10<Enter>")
    #expect(app.text.contains("VO-linjen  H10"))
    app.press("<F1>")
    #expect(app.text.contains("[Hjelp]"))
    app.press("<Esc><F6>")
    #expect(app.text.contains("[Stort]"))
  }

  @Test func `sections follow one another, and the first page is among them`() {
    var app = App(preferences: Self.preferences)
    var seen: [String] = []
    for _ in 0..<7 {
      app.press("<C-n>")
      seen.append(app.section)
    }
    let names = ["Hjelp", "Planer", "Veiledere", "Pris", "Aktører", "Ordliste", "Start"]
    #expect(seen == names)
    app.press("<C-p>")
    #expect(app.section == "Ordliste")
  }

  @Test(arguments: LeavingTests.places, [(80, 24), (200, 60)])
  func `no hint and no line of help names one`(place: String, size: (Int, Int)) throws {
    var app = App(columns: size.0, rows: size.1).after(place)
    app.state.preferences.hasLetters = false
    let letters = Set("/?+gpnNmotsqjkhlf")
    let hints = app.state.page.hints(app.state.context).compactMap(\.first)
    #expect(hints.allSatisfy { !letters.contains($0) && !$0.isNumber })
    app.press("<Esc><Esc><F1>")
    let lines = try #require(app.page(HelpPage.self)).lines(app.state.context).filter {
      $0.runs.first?.style == .bold
    }
    let keys = lines.flatMap { $0.text.prefix(24).split(separator: " ") }
    #expect(keys.count > 20)
    #expect(keys.allSatisfy { $0.count > 1 || "↑↓←→".contains($0) })
  }

  @Test func `one key switches them off and on, and says so`() {
    var app = App()
    app.press("<C-k>")
    #expect(app.text.contains("Bokstavtaster: av"))
    app.press("2")
    #expect(app.section == "Start")
    app.press("<C-k>2")
    #expect(app.section == "2 Planer")
  }

  @Test func `the first page`() {
    expectGolden(App(preferences: Self.preferences).picture, "start-without-letters-80x24")
  }
}

extension App {
  /// The name in the first line that stands in brackets.
  var section: String {
    let line = state.view().text(row: 0)
    return String(line.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" })
  }
}
