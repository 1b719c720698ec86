import Content
import Screen
import Testing

@testable import Interface

@Suite struct PlacePageTests {
  @Test(arguments: ["d", "<F10>"])
  func `the page of a place opens by its keys, and takes what is typed`(keys: String) throws {
    var app = App().after(keys)
    #expect(app.page(PlacePage.self)?.isField == true)
    app.press("elverum")
    let page = try #require(app.page(PlacePage.self))
    #expect(page.nearby?.record.id == "kommune-3420")
    #expect(app.text.contains("Elverum K3420"))
  }

  @Test func `a code opens the page of its place`() {
    let app = App().after("gK3420<Enter>")
    #expect(app.page(PlacePage.self)?.nearby?.record.code?.description == "K3420")
    #expect(app.page(PlacePage.self)?.isField == false)
  }

  @Test func `enter opens a service, and back is the place as it was left`() {
    var app = App().after("delverum<Enter><Down><Enter>")
    #expect(app.page(SectionPage.self) != nil)
    app.press("<Esc>")
    #expect(app.page(PlacePage.self)?.selected == 1)
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3420")
  }

  @Test func `each row has its number in large figures, also where another is rung instead`() {
    let app = App().after("gK3420<Enter>")
    var numbers: [String] = []
    for steps in 0..<10 {
      let there = app.after(String(repeating: "<Down>", count: steps) + "+")
      if let page = there.page(LargePage.self) { numbers.append(page.number) }
    }
    #expect(numbers.count == 10)
    #expect(numbers.contains("116 117") && numbers.contains("116 006"))
  }

  @Test func `a row gives a slip of its service`() {
    let app = App().after("gK3420<Enter><Down>p")
    #expect(app.page(HandoutPage.self) != nil)
  }

  @Test func `left and right and their signs go to the municipality beside it`() {
    var app = App().after("gK3419<Enter><Right>")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3420")
    app.press("<")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3419")
    app.press(">>")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3420")
  }

  @Test func `more than one of a name asks which`() {
    var app = App().after("dvåler")
    #expect(app.page(PlacePage.self)?.nearby == nil)
    #expect(app.text.contains("Våler, Østfold") && app.text.contains("Våler, Innlandet"))
    app.press("<Down><Down><Enter>")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3419")
  }

  @Test func `an unknown place gives the nearest spellings and the national lines`() {
    let text = App().after("delvrum").text
    #expect(text.contains("Finner ikke stedet «elvrum»"))
    #expect(text.contains("Elverum, Innlandet"))
    for emergency in Emergency.all { #expect(text.contains(emergency.number)) }
    #expect(App().after("dxyz").text.contains("116 006"))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `what is only likely says so, with its year, and what is not known says whom to ring`(
    columns: Int, rows: Int
  ) {
    let app = App(columns: columns, rows: rows).after("gK3420<Enter>")
    #expect(app.text.contains("trolig, ifølge 2017"))
    let all = (0..<14).map { app.after(String(repeating: "<Down>", count: $0)).text }.joined()
    #expect(all.contains("for Heradsbygd, Sørskogbygda"))
    #expect(all.contains("ikke kjent for"))
  }

  @Test(arguments: ["delverum<F9>", "delverum<Enter><Down><F9>"])
  func `a place that was typed is forgotten on leaving`(keys: String) {
    let app = App().after(keys)
    #expect(app.hasForgotten)
    #expect(!app.text.contains("Elverum"))
    #expect(!app.after("d").text.contains("lverum"))
  }

  @Test func `what cannot be read is said, with the numbers that hold all the same`() {
    var app = App()
    app.failure = { request in
      if case .near = request { Failure(path: "a.pack", reason: .damaged) } else { nil }
    }
    app.press("delverum")
    #expect(app.text.contains("a.pack"))
    #expect(app.text.contains("112"))
  }

  @Test func `letters are typed in the field and commands on the rows`() {
    #expect(App().after("dgs").page(PlacePage.self)?.typed == "gs")
    #expect(App().after("delverum<Enter>g").page(CodePage.self) != nil)
    #expect(App().after("delverum<Enter><Up>").page(PlacePage.self)?.isField == true)
    #expect(App().after("d<Backspace>").page(StartPage.self) != nil)
  }
}

@Suite struct `What is near, line by line` {
  @Test(arguments: ["nær elverum", "near Elverum", "NÆR DEG elverum", "K3420", "g k3420"])
  func `a place is asked for in words or by its code`(line: String) {
    let said = LineModeTests.reply(line).joined(separator: "\n")
    #expect(said.contains("K3420 Elverum, Innlandet · Innlandet politidistrikt"), "\(said)")
    #expect(said.contains("Krisesenter:\n1. "))
    #expect(said.contains("trolig, ifølge 2017"))
  }

  @Test func `a number opens the service, and without a place it is asked for`() {
    let typed = ["nær", "våler", "2", "1"]
    let said = LineModeTests.transcript(typed)
    #expect(said.contains("Skriv kommune, sted, fylke eller postnummer."))
    #expect(said.contains("2. K3419 Våler, Innlandet"))
    #expect(said.contains("ikke kjent for Våler"))
    #expect(said.contains("VO-linjen  H10"))
  }

  @Test func `an unknown place gives the national lines and what is spelled like it`() {
    let said = LineModeTests.reply("nær elvrum").joined(separator: "\n")
    for emergency in Emergency.all { #expect(said.contains(emergency.number)) }
    #expect(said.contains("1. K3420 Elverum, Innlandet"))
  }
}

@Suite struct `Where a terminal stands` {
  private func app(local: LocalPlace?) -> App {
    var app = App()
    app.state = AppState(
      size: app.state.size,
      session: Session(
        preferences: Preferences(language: .nb), startData: Sample.front,
        created: Sample.created, local: local))
    app.take(.clockRead(Sample.morning))
    return app
  }

  @Test func `its services stand on the start page under the emergency numbers`() throws {
    let app = app(local: LocalPlace(SamplePlaces.elverum))
    let rows = try #require(app.state.session.startPanes.first).rows.map { $0.title(.nb) }
    let local = try #require(rows.firstIndex(of: "Trolig krisesenter"))
    #expect(rows[..<local].contains("VO-linjen") && local > 1)
    #expect(
      rows[local...].starts(with: ["Trolig krisesenter", "Familievern", "Nær deg: Elverum"]))
    expectGolden(app.picture, "start-place-80x24")
  }

  @Test func `what is near is what is near there, and F9 leaves it so`() {
    var app = app(local: LocalPlace(SamplePlaces.elverum))
    app.press("d")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3420")
    app.press("dvåler<F9>d")
    #expect(app.page(PlacePage.self)?.nearby?.record.id == "kommune-3420")
    #expect(!app.text.contains("Våler"))
  }

  @Test func `without it nothing is guessed`() {
    let app = app(local: nil)
    #expect(!app.text.contains("Krisesenter"))
    #expect(app.after("d").page(PlacePage.self)?.nearby == nil)
  }
}
