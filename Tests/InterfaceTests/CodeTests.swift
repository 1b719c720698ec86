import Content
import Screen
import Testing

@testable import Interface

@Suite struct `The line a code is typed on` {
  @Test(arguments: ["H10", "h10", "h 10", "H10.", "H10,"])
  func `takes a code as people type it`(typed: String) {
    let app = App().after("g\(typed)<Enter>")
    #expect(app.text.contains("VO-linjen  H10"))
  }

  @Test(arguments: [
    ("112", "Politi  H1"), ("113", "Ambulanse  H2"), ("116 006", "VO-linjen  H10"),
    ("+47 116 006", "VO-linjen  H10"), ("0047 116006.", "VO-linjen  H10"),
  ])
  func `takes a number for emergencies as the code of its own`(typed: String, title: String) {
    #expect(App().after("g\(typed)<Enter>").text.contains(title))
  }

  @Test func `takes any other number for a search`() {
    let app = App().after("g800 30 196<Enter>")
    #expect(app.section == "Søk")
    #expect(app.text.contains("Søk: 80030196"))
  }

  @Test func `is seen where there is room for nothing else`() {
    #expect(App(columns: 20, rows: 6).after("2gH1").cursorRow.contains("Kode: H1"))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `keeps the way out, and the number for danger while it can be read`(size: (Int, Int)) {
    let app = App(columns: size.0, rows: size.1).after("2gH1")
    #expect(app.text.contains("112") && app.text.contains("F9"))
    #expect(app.cursorRow.contains("H1"))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `says in whole words that a code is unknown`(size: (Int, Int)) {
    let app = App(columns: size.0, rows: size.1).after("gH9999<Enter>")
    #expect(app.cursorRow.contains("Kode: H9999  ukjent kode "))
    #expect(app.text.contains(" F9 Forlat"))
  }

  @Test func `has hints of its own`() {
    let app = App().after("g")
    #expect(app.text.contains("Enter åpne  Esc tilbake"))
    #expect(!app.text.contains("/ søk"))
  }
}
