import Content
import Screen
import Testing

@testable import Interface

@Suite struct `Hints and help` {
  @Test(arguments: [(Language.nb, "m English"), (.nn, "m English"), (.en, "m bokmål")])
  func `the first page names the other languages in their own words`(
    language: Language, hint: String
  ) {
    for size in [(language == .en ? 80 : 60, 20), (80, 24), (200, 60)] {
      let app = App(columns: size.0, rows: size.1, language: language)
      #expect(app.text.contains(hint))
    }
  }

  @Test(arguments: Language.spoken)
  func `the sections have their names at 80 columns in every language`(language: Language) {
    let line = App(language: language).state.view().text(row: 0)
    for section in Section.allCases {
      #expect(line.contains(Messages.of(language).name(of: section)))
    }
  }

  @Test(arguments: ["", "1", "gH10<Enter>", "2"])
  func `on a narrow screen help comes first`(place: String) {
    let app = App(columns: 40, rows: 12).after(place)
    #expect(app.text.contains("Fare? 112  ? hjelp"))
  }

  @Test func `help from a search names only keys that work in its field`() {
    var app = App(columns: 80, rows: 60).after("/vold<F1>")
    let text = app.text.components(separatedBy: "Overalt")[0]
    #expect(!text.contains(" j ") && !text.contains(" k "))
    #expect(text.contains("Ctrl-U") && text.contains("tøm feltet"))
    app.press("<Esc><C-u>")
    #expect(app.cursorRow == " Søk:".padded(right: 80))
  }

  @Test func `the hit that Enter opens is marked before any key, and cut text says so`() {
    let app = App(columns: 40, rows: 12).after("/linjen")
    #expect(app.text.contains("> H10 VO-linjen"))
    #expect(app.cursorRow.contains("Søk: linjen"))
    let narrow = App(columns: 22, rows: 16).after("/linjen").text
    #expect(narrow.contains("    Kort om «VO-linj…"))
  }

  @Test func `the key of search begins a new one in its field`() {
    #expect(App().after("/vold<F3>linjen").cursorRow.contains("Søk: linjen"))
  }

  @Test func `a notice is read whole, what stands at the end of its line gives way`() {
    #expect(App().after("o").text.contains("Én spalte"))
    let app = App(columns: 60, rows: 20).after("<C-k>")
    #expect(app.text.contains("Bokstavtaster: av"))
    #expect(!app.text.contains("Innholdet er fra"))
  }

  @Test func `a search that finds nothing says how to go on`() {
    let app = App(columns: 40, rows: 12).after("/xqzw")
    #expect(app.text.contains("Ingen treff.") && app.text.contains("VO-linjen 116\u{A0}006"))
    let narrowed = App().after("/xqzw<Right><Right>")
    #expect(narrowed.text.contains("Ingen treff under «Hjelp»"))
  }

  @Test func `without a word, all that a search is narrowed to is asked for`() {
    var app = App().after("/")
    #expect(app.text.contains("Skriv det du leter etter."))
    app.press("<Right>")
    #expect(!app.text.contains("Skriv det du leter etter."))
    #expect(app.text.contains("> H1 Politi"))
    app.press("<Left>")
    #expect(app.text.contains("Skriv det du leter etter.") && !app.text.contains("> H1"))
  }

  @Test func `help says how far down it is`() {
    #expect(App().after("?").text.contains(" %"))
    #expect(App().after("?<End>").text.contains("100 %"))
    #expect(!App(columns: 80, rows: 100).after("?").text.contains(" %"))
  }

  @Test func `where there are no colours, none are promised`() {
    var app = App()
    app.state.hasColours = false
    app.press("t")
    #expect(app.text.contains("Her er ingen farger."))
    #expect(app.state.theme == .own)
  }

  @Test func `without content there is help, and no way to sections that are not there`() {
    let failure = Failure(path: "/usr/share/lykt/lykt.pack", reason: .damaged)
    var app = App(failure: failure)
    let before = app.picture
    app.press("?")
    #expect(app.section == "Hjelp")
    app.press("12/g")
    #expect(app.section == "Hjelp" && app.deeds.isEmpty)
    app.press("<Esc>")
    #expect(app.text.contains("116 006"))
    #expect(app.after("j").picture == before)
  }
}
