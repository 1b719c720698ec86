import Content
import Screen
import Testing

@testable import Interface

struct KioskTests {
  static func kiosk() -> App {
    var app = App()
    app.state = app.state.inKiosk(IdleTimer(seconds: 120, at: 0))
    return app
  }

  @Test(arguments: ScreensTests.sizes)
  func `the neutral page`(columns: Int, rows: Int) {
    var app = Self.kiosk()
    app.resize(columns, rows)
    expectGolden(app.picture, "neutral-\(columns)x\(rows)")
  }

  @Test func `the neutral page says nothing of the subject, and no date where the clock is wrong`()
  {
    var app = Self.kiosk()
    for word in ["Lykt", "Hjelp", "112", "F9"] { #expect(!app.text.contains(word)) }
    app.take(.clockRead(Instant(seconds: 0)))
    #expect(app.text.contains("Trykk Enter for å starte"))
    #expect(!app.text.contains("19"))
  }

  @Test func `only Enter begins`() {
    var app = Self.kiosk()
    let before = app.picture
    app.press("q1/?<Esc><F9><C-c><Tab> ")
    #expect(app.picture == before)
    #expect(app.deeds.isEmpty)
    app.press("<Enter>")
    #expect(app.text.contains("[0 Start]"))
  }

  @Test func `silence is asked about, then everything is wiped`() {
    var app = Self.kiosk()
    app.press("<Enter>gH10<Enter>")
    let last = 2000 * 6
    app.take(.waited(at: last + 119_999))
    #expect(!app.text.contains("Trykk en tast"))
    app.take(.waited(at: last + 120_000))
    #expect(app.text.contains("Trykk en tast for å fortsette"))
    #expect(app.text.contains("F9 Forlat"))
    app.take(.waited(at: last + 139_999))
    #expect(app.deeds.isEmpty)
    app.take(.waited(at: last + 140_000))
    #expect(app.deeds == [.wipe, .end])
    #expect(app.text.contains("Trykk Enter"))
  }

  @Test func `a key answers the question and does nothing else, ten times and more`() {
    var app = Self.kiosk()
    app.take(.happened(.key(.enter), at: 0))
    let before = app.picture
    for round in 1...12 {
      app.take(.waited(at: round * 130_000 - 1000))
      #expect(app.text.contains("Trykk en tast"))
      app.take(.happened(.key(.character("q")), at: round * 130_000))
      #expect(app.picture == before)
    }
    #expect(app.deeds.isEmpty)
  }

  /// Presses one key again and again until something is done or the time has come.
  private func hold(_ key: Key, every pause: Int, from start: Int, until end: Int, _ app: inout App)
    -> Int
  {
    var time = start
    while time < end, app.deeds.isEmpty {
      time += pause
      app.take(.happened(.key(key), at: time))
    }
    return time
  }

  @Test(arguments: [30, 500, 1500])
  func `a key that is held down puts the end off by the idle time and no more`(pause: Int) {
    var app = Self.kiosk()
    app.press("<Enter>1")
    let end = hold(.down, every: pause, from: 4000, until: 600_000, &app)
    #expect(app.deeds == [.wipe, .end])
    #expect((260_000...270_000).contains(end))
  }

  @Test
  func
    `a reader who presses one key for an hour is never asked, and one who is asked can answer by it`()
  {
    var app = Self.kiosk()
    app.press("<Enter>1")
    _ = hold(.down, every: 2500, from: 4000, until: 3_600_000, &app)
    #expect(app.deeds.isEmpty && !app.text.contains("Trykk en tast"))
    let asked = hold(.up, every: 1000, from: 3_600_000, until: 3_600_000 + 245_000, &app)
    #expect(app.text.contains("Trykk en tast"))
    app.take(.happened(.key(.up), at: asked + 3000))
    #expect(app.deeds.isEmpty && !app.text.contains("Trykk en tast"))
  }

  @Test func `what is no key puts nothing off`() {
    var app = Self.kiosk()
    app.take(.happened(.key(.enter), at: 0))
    for second in 1..<140 { app.take(.happened(.woken, at: second * 1000)) }
    #expect(app.deeds.isEmpty && app.text.contains("Trykk en tast"))
    app.take(.happened(.woken, at: 140_000))
    #expect(app.deeds == [.wipe, .end])
  }

  @Test(arguments: [(19, 5), (30, 3), (10, 1), (1, 1)])
  func `the neutral page tells nothing in a window too small either`(columns: Int, rows: Int) {
    var app = Self.kiosk()
    app.resize(columns, rows)
    #expect(app.text.contains("Trykk Enter for å starte".prefix(columns)))
    for word in ["112", "F9", "Fare"] { #expect(!app.text.contains(word)) }
  }

  @Test(arguments: ["<F9>", "<C-c>", "<C-z>"])
  func `a key that leaves does so while the question stands`(key: String) {
    var app = Self.kiosk()
    app.take(.happened(.key(.enter), at: 0))
    app.take(.waited(at: 120_000))
    app.press(key)
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `twelve hours of coming and going leave nothing behind`() {
    var app = Self.kiosk()
    var time = 0
    while time < 12 * 3_600_000 {
      for key in App.keys("<Enter>/vold<Down><Enter>12<Tab>") {
        time += 700
        app.take(.happened(.key(key), at: time))
      }
      time += 140_000
      app.take(.waited(at: time))
      #expect(app.state.isLocked)
      #expect(app.state.session.pages.past.count == 1)
      app.state = app.state.inKiosk(IdleTimer(seconds: 120, at: time))
    }
  }
}
