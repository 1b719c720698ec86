import Content
import Screen
import Testing

@testable import Interface

/// What a reader is told where the content cannot be read: that it cannot be, and the numbers that hold; never that there is nothing.
@Suite struct `What cannot be read` {
  private static let failure = Failure(path: "a.pack", reason: .damaged)
  private static let sentence = "Innholdet er skadet"

  /// The program with content of which some requests cannot be answered.
  private static func app(
    _ size: (Int, Int) = (80, 24),
    failing: @escaping @Sendable (ReadRequest) -> Bool = { _ in true }
  ) -> App {
    var app = App(columns: size.0, rows: size.1)
    app.failure = { failing($0) ? failure : nil }
    return app
  }

  private static func expectTold(_ app: App, _ place: String) {
    let text = app.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(text.contains(sentence), "\(place): \(app.text)")
    for emergency in Emergency.all { #expect(text.contains(emergency.number), "\(place)") }
    for lie in ["Ingen kode heter", "ukjent kode", "Ingen treff", "Ingenting her"] {
      #expect(!app.text.contains(lie), "\(place)")
    }
  }

  @Test(
    arguments: ["1", "3", "6", "gH10<Enter>", "<Enter>", "/vold", "/vold<Enter>", "s"],
    [(80, 24), (120, 40), (60, 20)])
  func `is told as that, with the numbers, and can be left`(keys: String, size: (Int, Int)) {
    var app = Self.app(size).after(keys)
    Self.expectTold(app, keys)
    app.press("<F9>")
    #expect(app.deeds == [.wipe, .end])
  }

  @Test func `is asked for once for each key, and no more`() {
    var app = Self.app()
    app.press("1")
    #expect(app.reads == 1)
    for key in ["<Down>", "<Up>", "<PgDn>", "<Tab>", "<Enter>"] {
      let before = app.reads
      app.press(key)
      #expect(app.reads <= before + 1)
    }
    let before = app.reads
    app.take(.clockRead(Sample.morning))
    app.take(.waited(at: 500_000))
    app.resize(100, 30)
    app.resize(80, 24)
    #expect(app.reads <= before + 2)
  }

  @Test(arguments: ["1", "/vold", "1<Down>"])
  func `is read again at Ctrl-L`(keys: String) {
    var app = Self.app().after(keys)
    app.failure = { _ in nil }
    app.press("<C-l>")
    #expect(!app.text.contains(Self.sentence))
    #expect(app.text.contains("VO-linjen") || keys == "/vold")
  }

  @Test func `does not take away what can be`() {
    let unreadable: @Sendable (ReadRequest) -> Bool = { $0 == .record("vo-linjen") }
    var app = Self.app(failing: unreadable).after("1")
    #expect(app.text.contains("Kort om Politi.") && !app.text.contains(Self.sentence))
    app.press("<Down><Down>")
    #expect(app.cursorRow.contains("> H10"))
    Self.expectTold(app, "the record")
    app.press("<Down>")
    #expect(app.text.contains("Kort om Vern for eldre.") && !app.text.contains(Self.sentence))
  }

  @Test func `in the midst of a list is told there, after the rows before it`() {
    var app = App()
    let rows = (1...5).map { ListItem(id: "a\($0)", title: Text(name: "Rad \($0)"), ordinal: $0) }
    app.go(
      to: .terms,
      window: ListWindow(first: 0, rows: rows, count: 100, items: 100, failure: Self.failure))
    #expect(app.text.contains("Rad 5"))
    Self.expectTold(app, "the list")
    let reads = app.reads
    app.press("<Down><Down>")
    #expect(app.reads <= reads + 4)
  }

  @Test func `goes back to where the reader was`() {
    let app = Self.app { if case .item = $0 { true } else { false } }.after("1<Tab>gH18<Enter>")
    Self.expectTold(app, "a code")
    #expect(app.after("<Esc>").text.contains("[1 Hjelp]"))
  }

  @Test(arguments: ["1", "H10", "/ vold", "s", "112"])
  func `is told line by line`(line: String) {
    var app = LineMode(
      session: Session(
        preferences: Preferences(language: .nb), startData: Sample.front,
        created: Sample.created),
      store: ContentStore { _ in .failure(Self.failure) })
    _ = app.begin(at: Sample.morning)
    let text = app.answer(line, at: Sample.morning).lines.joined(separator: " ")
    #expect(text.contains(Self.sentence))
    for emergency in Emergency.all { #expect(text.contains(emergency.number)) }
    #expect(app.answer("q", at: Sample.morning).isEnd)
  }

  @Test func `a search without a thread says that there is none`() {
    var app = App()
    app.failure = { _ in Failure(path: "", reason: .noThread) }
    app.press("/vold")
    #expect(app.text.contains("Det kan ikke søkes nå") && app.text.contains("116 006"))
  }
}
