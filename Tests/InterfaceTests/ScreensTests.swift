import Testing

@testable import Interface

struct ScreensTests {
  static let sizes = [(80, 24), (40, 12), (120, 40), (60, 20)]

  @Test(arguments: sizes)
  func `the start page`(columns: Int, rows: Int) {
    expectGolden(App(columns: columns, rows: rows).picture, "start-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `a section`(columns: Int, rows: Int) {
    expectGolden(
      App(columns: columns, rows: rows).after("1").picture, "helplines-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `an opened item`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("gH10<Enter>")
    expectGolden(app.picture, "item-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `a search`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("/vol<Down>")
    expectGolden(app.picture, "search-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `a place`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("delverum<Enter>")
    expectGolden(app.picture, "place-\(columns)x\(rows)")
  }

  @Test func `places of one name, and none`() {
    expectGolden(App().after("dvåler").picture, "places-80x24")
    expectGolden(App(columns: 40, rows: 12).after("delvrum").picture, "no-place-40x12")
    expectGolden(App(language: .en).after("gK3419<Enter><End>").picture, "place-en-80x24")
  }

  @Test(arguments: sizes)
  func `the grid of a guide`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("gV2<Enter><Down><Right>")
    expectGolden(app.picture, "grid-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `help`(columns: Int, rows: Int) {
    expectGolden(App(columns: columns, rows: rows).after("1?").picture, "help-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `a number in large figures`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("gH10<Enter>+")
    expectGolden(app.picture, "large-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `a slip`(columns: Int, rows: Int) {
    let app = App(columns: columns, rows: rows).after("gH10<Enter>p")
    expectGolden(app.picture, "slip-\(columns)x\(rows)")
  }

  @Test(arguments: sizes)
  func `no content`(columns: Int, rows: Int) {
    let failure = Failure(path: "/usr/share/lykt/lykt.pack", reason: .damaged)
    expectGolden(
      App(columns: columns, rows: rows, failure: failure).picture, "trouble-\(columns)x\(rows)")
  }

  @Test func `one column`() {
    expectGolden(App().after("ogH10<Enter>").picture, "one-column-80x24")
  }

  @Test func `nynorsk and english`() {
    expectGolden(App(language: .en).after("gV2<Enter><End>").picture, "grid-en-80x24")
    expectGolden(App(language: .nn).after("gH10<Enter>").picture, "item-nn-80x24")
    expectGolden(App(language: .en).after("gH10<Enter>").picture, "item-en-80x24")
  }
}
