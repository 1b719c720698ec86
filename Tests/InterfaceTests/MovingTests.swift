import Content
import Screen
import Seeded
import Testing

@testable import Interface

struct MovingTests {
  @Test func `down and up move the mark, and a heading is stepped over`() {
    let app = App().after("1")
    #expect(app.cursorRow.contains("> H1 Politi"))
    #expect(app.after("jj").cursorRow.contains("> H10 VO-linjen"))
    #expect(app.after("jjk").cursorRow.contains("> H2 Ambulanse"))
    #expect(app.after("kkk").cursorRow.contains("> H1 Politi"))
    #expect(app.after("<End>").cursorRow.contains("> H18 Kirkens SOS"))
    #expect(app.after("<End><Home>").cursorRow.contains("> H1 Politi"))
  }

  @Test func `every section is reached by its digit`() {
    let titles = [
      "0": "[0 Start]", "1": "[1 Hjelp]", "2": "[2 Planer]", "3": "[3 Veiledere]",
      "4": "[4 Pris]", "5": "[5 Aktører]", "6": "[6 Ordliste]",
    ]
    for (key, title) in titles {
      #expect(App().after("1" + key).state.view().text(row: 0).contains(title))
    }
  }

  @Test func `the chosen item is read beside the list`() {
    let app = App().after("1jj")
    #expect(app.text.contains("Du kan ringe uten å si hvem du er."))
    #expect(app.cursorRow.contains("> H10"))
  }

  @Test func `a link is followed, and back and forward lead to and fro`() {
    let opened = App().after("gH10<Enter><Tab>")
    #expect(opened.cursorRow.contains(">besøksforbud]"))
    let followed = opened.after("<Enter>")
    #expect(followed.text.contains("[6 Ordliste]"))
    #expect(followed.cursorRow.contains("Besøksforbud  O26"))
    let back = followed.after("<Esc>")
    #expect(back.cursorRow.contains(">besøksforbud]"))
    #expect(back.after("f").cursorRow.contains("Besøksforbud  O26"))
  }

  @Test func `Tab goes through the links and on to the list`() {
    let app = App().after("gH10<Enter>")
    #expect(app.after("<Tab><Tab>").cursorRow.contains(">A4 NKVTS]"))
    #expect(app.after("<Tab><Tab><Tab>").cursorRow.contains("> H10"))
    #expect(app.after("<Tab><Tab><Tab><Tab>").state.view().cursor.column > 32)
  }

  @Test func `on a wide screen Tab reaches the pane of facts`() {
    var app = App(columns: 120, rows: 40)
    app.press("gH10<Enter><Tab><Tab>")
    #expect(app.state.view().cursor.column > 80)
    app.press("<Tab>")
    #expect(app.cursorRow.contains(">A4 NKVTS]"))
  }

  @Test func `Esc in an item opened from its list goes to the list, then to the page before`() {
    let app = App().after("1jj<Enter>")
    #expect(app.cursorRow.contains("VO-linjen  H10"))
    #expect(app.after("<Esc>").cursorRow.contains("> H10"))
    #expect(app.after("<Esc><Esc>").text.contains("[0 Start]"))
  }

  @Test func `on a narrow screen there is one pane at a time`() {
    let app = App(columns: 40, rows: 12).after("1jj")
    #expect(!app.text.contains("Du kan ringe"))
    #expect(app.after("<Enter>").text.contains("Du kan ringe"))
    #expect(!app.after("<Enter>").text.contains("Politi"))
    #expect(app.after("<Enter><Esc>").cursorRow.contains("> H10"))
  }

  @Test func `the start page opens an item, and its last line a whole section`() {
    #expect(App().after("jj<Enter>").cursorRow.contains("VO-linjen  H10"))
    let plans = App().after("<Tab><End>")
    #expect(plans.cursorRow.contains("… 12 til"))
    #expect(plans.after("<Enter>").text.contains("[2 Planer]"))
  }

  @Test func `on the start page those who answer now stand first`() {
    let rows = App().text.split(separator: "\n").map(String.init)
    let kirkens = rows.firstIndex { $0.contains("Kirkens SOS") }
    let eldre = rows.firstIndex { $0.contains("Vern for eldre") }
    #expect(kirkens ?? 0 < eldre ?? 0)
    #expect(rows.first { $0.contains("Vern for eldre") }?.contains("stengt") == true)
  }

  @Test func `a clock before the day of the content says nothing is open`() {
    let early = Instant(Sample.created.adding(-1), minute: 690)
    let app = App(moment: early)
    #expect(!app.text.contains("åpent"))
    #expect(!app.after("gH10<Enter>").text.contains("●"))
  }

  @Test func `a code that is not there is said in words and nothing else happens`() {
    let app = App().after("1gH99<Enter>")
    #expect(app.text.contains("Kode: H99  ukjent kode"))
    #expect(app.text.contains("[1 Hjelp]"))
  }

  @Test func `a search shows what is found and Enter opens it`() {
    let app = App().after("/linjen")
    #expect(app.cursorRow.contains("Søk: linjen"))
    #expect(app.after("<Down>").cursorRow.contains("> H10 VO-linjen"))
    #expect(app.after("<Enter>").cursorRow.contains("VO-linjen  H10"))
    #expect(app.after("<Enter><Esc>").cursorRow.contains("Søk: linjen"))
    #expect(app.after("<Esc>").text.contains("[0 Start]"))
  }

  @Test func `letters are text in the search field and æøå can be typed and rubbed out`() {
    let app = App().after("/qæøå")
    #expect(app.cursorRow.contains("Søk: qæøå"))
    #expect(app.after("<Backspace>").cursorRow.contains("Søk: qæø "))
    #expect(app.deeds.isEmpty)
  }

  @Test func `pasted text counts only in a field`() {
    var app = App()
    app.paste("q16")
    #expect(app.text.contains("[0 Start]"))
    #expect(app.deeds.isEmpty)
    app.press("/")
    app.paste("vold\u{1B}[31m")
    #expect(app.cursorRow.contains("Søk: vold"))
    #expect(!app.text.contains("\u{1B}"))
  }

  @Test func `a key that means nothing does nothing`() {
    let app = App().after("1jj")
    #expect(app.after("xyz<F11>").picture == app.picture)
  }

  @Test func `the language changes in place and the place in the text is kept`() {
    var app = App(columns: 40, rows: 12).after("gH10<Enter>jjj")
    let before = app.state.view().cursor
    app.press("m")
    #expect(app.text.contains("Du kan ringje"))
    #expect(app.state.view().cursor == before)
    app.press("m")
    #expect(app.text.contains("You can call"))
  }

  @Test func `down and up pass every line of a text, both ways`() {
    var app = App(columns: 40, rows: 12).after("gH10<Enter>")
    var pictures: [String] = []
    var rows: [String] = []
    while pictures.last != app.picture {
      pictures.append(app.picture)
      rows.append(app.cursorRow.trimmed)
      app.press("j")
    }
    let whole = App(columns: 40, rows: 60).after("gH10<Enter>").text.split(separator: "\n")
    let lines = whole.dropFirst(2).dropLast(4).map { String($0).trimmed }.filter { !$0.isEmpty }
    #expect(rows.filter { !$0.isEmpty }.suffix(lines.count) == lines.suffix(lines.count))
    for picture in pictures.reversed() {
      #expect(app.picture == picture)
      app.press("k")
    }
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `End puts the cursor on the last line, Home on the first`(size: (Int, Int)) {
    let app = App(columns: size.0, rows: size.1).after("gH10<Enter><End>")
    #expect(app.cursorRow.contains("Kilden er lest"))
    #expect(app.after("<Home>").cursorRow.contains("VO-linjen  H10"))
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `down goes on from a link to the last line, up to the first`(size: (Int, Int)) {
    var app = App(columns: size.0, rows: size.1).after("gH10<Enter><Tab>")
    #expect(app.cursorRow.contains(">"))
    app.press(String(repeating: "<Down>", count: 60))
    #expect(app.picture == App(columns: size.0, rows: size.1).after("gH10<Enter><End>").picture)
    app.press("<Tab>" + String(repeating: "<Up>", count: 60))
    #expect(app.cursorRow.contains("VO-linjen  H10"))
  }

  @Test func `the link with the focus stays in sight when the language or the size changes`() {
    var app = App(columns: 80, rows: 24).after("gH10<Enter><Tab><Tab>")
    for (change, size) in [("m", (40, 12)), ("m", (20, 6)), ("o", (90, 30)), ("m", (40, 12))] {
      app.press(change)
      app.resize(size.0, size.1)
      #expect(app.cursorRow.contains(">"))
    }
  }

  @Test func `a list shows the page after, and a row that was jumped to stands in the middle`() {
    var app = App(columns: 80, rows: 24)
    let rows = (0..<100).map { number in
      ListItem(id: "a\(number)", code: nil, kind: .helpline, title: Text(name: "Rad \(number)"))
    }
    app.go(to: .helplines, rows: rows)
    #expect(app.text.contains("Rad 0 "))
    app.press("<PgDn>")
    #expect(!app.text.contains("Rad 0 ") && app.cursorRow.contains("Rad 18 "))
    #expect(app.text.contains("Rad 34 "))
    app.press("<PgUp>")
    #expect(app.text.contains("Rad 0 ") && app.cursorRow.contains("Rad 0 "))
    app.press("<End>")
    #expect(app.cursorRow.contains("Rad 99 ") && app.text.contains("Rad 82 "))
  }

  @Test func `the place in the text is kept across widths`() {
    var app = App(columns: 40, rows: 12).after("gH10<Enter>")
    app.press("jjjjjjjjj")
    let word = app.state.view().text(row: 1)
    for size in [(200, 60), (25, 7), (80, 24), (40, 12)] { app.resize(size.0, size.1) }
    #expect(app.state.view().text(row: 1) == word)
  }

  @Test
  func `the words that were sought are marked in the opened item, and n and N go between them`() {
    let app = App().after("/linjen<Enter>")
    #expect(app.picture.contains("«▮VO-linjen»") || app.picture.contains("VO-«▮linjen»"))
    let second = app.after("n")
    #expect(second.cursorRow.contains("Kort om VO-linjen."))
    #expect(second.after("N").cursorRow.contains("VO-linjen  H10"))
    #expect(App().after("gH10<Enter>n").text.contains("Ingen søketreff i teksten."))
  }

  @Test
  func `Enter before the answer opens the first hit of what was typed, never of what was before`() {
    var state = App().state
    var asked: [PageRequest] = []
    for (time, key) in App.keys("/vol<Enter>").enumerated() {
      for case .read(let wish) in state.update(.happened(.key(key), at: time * 2000)) {
        asked.append(wish)
      }
    }
    #expect(asked.count == 3)
    let hit = { (id: String) in
      SearchAnswer.Hit(
        id: id, code: nil, kind: .plan, title: Text(name: id), language: .nb, snippet: [])
    }
    let answer = { (query: String, id: String) -> Result<ReadAnswer, Failure> in
      .success(.search(SearchAnswer(query: query, hits: [hit(id)])))
    }
    #expect(state.update(.read(asked[1], answer("vo", "old"))).isEmpty)
    let newer = state.update(.read(asked[2], answer("vol", "new")))
    #expect(newer.map(\.opened) == ["new"])
  }

  @Test func `an arrow before the answer moves in the answer once it is there`() throws {
    var state = App().state
    var asked: [PageRequest] = []
    for (time, key) in App.keys("/vol<Down><Down><Down><Up><Enter>").enumerated() {
      asked += state.update(.happened(.key(key), at: time * 2000)).compactMap(\.asked)
    }
    let hits = ["one", "two", "three"].map {
      SearchAnswer.Hit(
        id: $0, code: nil, kind: .plan, title: Text(name: $0), language: .nb, snippet: [])
    }
    let answer = SearchAnswer(query: "vol", hits: hits)
    let effects = state.update(.read(try #require(asked.last), .success(.search(answer))))
    #expect(effects.compactMap(\.opened) == ["two"])
  }

  @Test func `a slip without its name tells nothing of the subject`() {
    let app = App().after("gH10<Enter>p")
    #expect(app.text.contains("VO-linjen"))
    #expect(!app.after("p").text.contains("VO-linjen"))
    #expect(app.after("p").text.contains("116 006"))
    #expect(app.after("<Esc>").cursorRow.contains("VO-linjen  H10"))
    #expect(App().after("p").text.contains("Åpne noe først"))
  }

  @Test func `a thousand random sizes keep the place in the text`() {
    var random = SeededGenerator(seed: 11)
    var app = App(columns: 40, rows: 12).after("gH10<Enter>jjjjj")
    let before = app.picture
    for _ in 0..<1000 {
      app.resize(Int.random(in: 5...300, using: &random), Int.random(in: 3...100, using: &random))
    }
    app.resize(40, 12)
    #expect(app.picture == before)
  }

  @Test func `one column and panes hold the same words of an item`() {
    let words = { (app: App) in
      app.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let column = words(App(columns: 100, rows: 60).after("ogH10<Enter>"))
    let panes = words(App(columns: 200, rows: 60).after("gH10<Enter>"))
    for word in column { #expect(panes.contains(word), "\(word)") }
  }
}

extension Effect {
  /// What it asks to be opened; nil where it is another wish.
  var opened: String? {
    if case .read(let asked) = self, case .item(let key) = asked.request { key } else { nil }
  }
}
