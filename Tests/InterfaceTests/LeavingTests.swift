import Content
import Screen
import Testing

@testable import Interface

struct LeavingTests {
  /// Places to leave from, by the keys that lead there.
  static let places = [
    "", "1", "1jj<Enter>", "gH10<Enter><Tab>", "/", "/vold", "/vold<Down>", "g", "gH1", "?",
    "gH10<Enter>+", "gH10<Enter>p", "2", "3", "4", "5", "6", "o1<Enter>",
    "gV2<Enter>", "gV2<Enter><Enter>",
  ]

  @Test(arguments: places, ["<F9>", "<C-c>", "<C-\\>"])
  func `one key leaves from everywhere`(place: String, key: String) {
    var app = App().after(place)
    app.press(key)
    #expect(app.deeds == [.wipe, .end])
  }

  @Test(arguments: places)
  func `three quick presses of Esc leave from everywhere`(place: String) {
    var app = App().after(place)
    app.press("<Esc><Esc><Esc>", quick: true)
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `three slow presses of Esc only go back`() {
    var app = App().after("12")
    app.press("<Esc><Esc><Esc>")
    #expect(app.deeds.isEmpty)
    #expect(app.text.contains("[0 Start]"))
  }

  @Test func `another key between begins the count anew`() {
    var app = App()
    app.press("<Esc><Esc>j<Esc>", quick: true)
    #expect(app.deeds.isEmpty)
    app.press("<Esc><Esc>", quick: true)
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `the first two presses of Esc are counted on the screen`() {
    var app = App()
    app.press("<Esc>", quick: true)
    #expect(app.text.contains("Esc 2 ganger til: forlat"))
    app.press("<Esc>", quick: true)
    #expect(app.text.contains("Esc én gang til: forlat"))
  }

  @Test(arguments: places)
  func `nothing typed or visited is left in the state`(place: String) {
    var app = App().after(place)
    let fresh = App()
    app.press("<F9>")
    #expect(app.state.page.isEqual(to: fresh.state.page))
    #expect(app.hasForgotten)
  }

  @Test(arguments: places, [(80, 24), (40, 12), (20, 6), (19, 5), (10, 2)])
  func `the way out and the number for danger are on every screen`(
    place: String, size: (Int, Int)
  ) {
    var app = App().after(place)
    app.resize(size.0, size.1)
    let shown = app.text.split(separator: "\n").joined(separator: " ")
    #expect(shown.contains("F9"))
    #expect(shown.contains("112"))
    app.press("<F9>")
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `q leaves, save in a field where it is a letter`() {
    #expect(App().after("q").deeds == [.wipe, .end])
    #expect(App().after("/q").deeds.isEmpty)
    #expect(App().after("/<C-q>").deeds == [.wipe, .end])
  }

  @Test func `the count goes from the screen when its moment is over`() {
    var app = App()
    app.take(.happened(.key(.escape), at: 1000))
    app.take(.happened(.key(.escape), at: 1600))
    #expect(app.text.contains("Esc én gang til: forlat"))
    #expect(app.state.timeout(at: 1900) == 301)
    app.take(.waited(at: 2200))
    #expect(app.text.contains("Esc én gang til: forlat"))
    app.take(.waited(at: 2201))
    #expect(!app.text.contains("til: forlat"))
    #expect(app.state.timeout(at: 3000) == nil)
  }

  @Test func `the end of the terminal leaves`() {
    var app = App().after("1")
    app.take(.happened(.ended, at: 0))
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `a refused stop wipes and shows the start page`() {
    var app = App().after("gH10<Enter>")
    app.take(.happened(.continued, at: 0))
    #expect(app.deeds == [.wipe])
    #expect(app.text.contains("[0 Start]"))
  }

  @Test(arguments: places)
  func `Ctrl-Z stops nothing, but wipes and shows the start page, from everywhere`(place: String) {
    var app = App().after(place)
    app.press("<C-z>")
    #expect(app.deeds == [.wipe])
    #expect(app.text.contains("[0 Start]"))
    #expect(app.hasForgotten)
  }

  @Test func `too small a window says so and recovers`() {
    var app = App().after("1jj")
    let before = app.picture
    app.resize(18, 5)
    #expect(app.text.contains("112"))
    app.press("j0/")
    app.resize(80, 24)
    #expect(app.picture == before)
  }
}
