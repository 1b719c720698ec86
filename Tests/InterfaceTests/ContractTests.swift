import Content
import Screen
import Seeded
import Testing

@testable import Interface

struct ContractTests {
  @Test(arguments: LeavingTests.places, [(80, 24), (40, 12), (120, 40), (60, 20)])
  func `the cursor is on the screen, on text`(place: String, size: (Int, Int)) {
    let frame = App(columns: size.0, rows: size.1).after(place).state.view()
    #expect((0..<size.0).contains(frame.cursor.column))
    #expect((0..<size.1).contains(frame.cursor.row))
    #expect(frame.text(row: frame.cursor.row).contains { $0 != " " })
  }

  /// Shapes the program can have: sizes, and whether it is in one column.
  static let shapes = [(80, 24, false), (120, 40, false), (40, 12, false), (80, 24, true)]

  @Test(arguments: LeavingTests.places, shapes)
  func `what has the focus has a mark in text, and the cursor is on it`(
    place: String, shape: (Int, Int, Bool)
  ) {
    let app = Self.app(shape).after(place)
    let frame = app.state.view()
    let row = frame.text(row: frame.cursor.row)
    switch app.state.page {
    case is CodePage: #expect(row.contains(" Kode: "))
    case is StartPage: #expect(frame[frame.cursor.column - 2, frame.cursor.row].character == ">")
    case let search as SearchPage where search.selected == nil: #expect(row.hasPrefix(" Søk: "))
    case is SearchPage: #expect(row.hasPrefix("> "))
    case let section as SectionPage where section.part(app.state.layout) == nil:
      #expect(frame[frame.cursor.column - 2, frame.cursor.row].character == ">")
    case let section as SectionPage where section.pane.text.link != nil:
      #expect(frame[frame.cursor.column, frame.cursor.row].character == ">")
    case is SectionPage, is HelpPage, is LargePage, is HandoutPage:
      #expect(row.contains { $0.isLetter || $0.isNumber })
    default: Issue.record("no such place")
    }
    #expect(frame.cursor.row > 0 && (frame.cursor.row < shape.1 - 1 || app.state.page is CodePage))
  }

  @Test(arguments: LeavingTests.places, shapes)
  func `what is reversed is also marked in text`(place: String, shape: (Int, Int, Bool)) {
    let frame = Self.app(shape).after(place).state.view()
    for row in 0..<frame.size.rows {
      let isReversed = (0..<frame.size.columns).contains { frame[$0, row].style.isReversed }
      guard isReversed else { continue }
      #expect(frame.text(row: row).contains(">") || row == frame.cursor.row)
    }
  }

  @Test(arguments: LeavingTests.places, [(80, 24), (120, 40), (40, 12)])
  func `one column has no box, no block and no ring or dot`(place: String, size: (Int, Int)) {
    var app = App(columns: size.0, rows: size.1).after(place)
    app.state.preferences.isOneColumn = true
    let ornaments = app.text.unicodeScalars.filter {
      (0x2500...0x25FF).contains($0.value)
    }
    #expect(ornaments.isEmpty)
  }

  @Test(arguments: LeavingTests.places, shapes)
  func `a message is said on the line at the bottom, and takes neither cursor nor words`(
    place: String, shape: (Int, Int, Bool)
  ) {
    var app = Self.app(shape).after(place)
    let before = app.state.view()
    let bar = app.state.layout.status
    app.state.notice = "En melding"
    let after = app.state.view()
    #expect(after.cursor == before.cursor)
    for row in 0..<bar.row { #expect(after.text(row: row) == before.text(row: row)) }
    if !(app.state.page is CodePage) { #expect(after.text(row: bar.row).contains("En melding")) }
    #expect(app.text.contains("F9") && app.text.contains("112"))
  }

  @Test(arguments: LeavingTests.places)
  func `a key does the same wherever it does anything`(place: String) {
    for (key, section) in [("<F1>", "Hjelp"), ("<F3>", "Søk")] where place != "?" {
      #expect(App().after(place + key).section == section)
    }
    for command in Command.allCases.compactMap(\.section) {
      guard let key = command.command.map(KeyTable.usual.keys(of:))?.first else { continue }
      guard case .character(let digit) = key else { continue }
      let app = App().after(place)
      if app.state.page is CodePage || app.section == "Søk" { continue }
      let there = app.after(String(digit))
      #expect(there.section == "\(digit) \(Messages.bokmal.name(of: command))")
    }
  }

  @Test(arguments: LeavingTests.places)
  func `a key that is held does no harm, and the way out stays`(place: String) {
    let keys = [
      "<Down>", "<Up>", "<Enter>", "<Tab>", "<PgDn>", "<Backspace>", "<F6>", "<F7>", "<F8>",
      "<C-o>",
      "<C-n>", "<C-r>", "<F4>", "<F3>", "<F1>",
    ]
    for key in keys {
      var app = App().after(place)
      app.press(String(repeating: key, count: 150), quick: true)
      #expect(app.deeds.isEmpty)
      #expect(app.state.session.pages.past.count <= PageStack.longest)
      app.press("<F9>")
      #expect(app.deeds == [.wipe, .end])
    }
  }

  @Test(arguments: LeavingTests.places, shapes)
  func `every screen begins with a line that says where it is`(
    place: String, shape: (Int, Int, Bool)
  ) {
    let app = Self.app(shape).after(place)
    #expect(app.state.view().text(row: 0).hasPrefix(" Lykt "))
    #expect(!app.section.isEmpty)
  }

  private static func app(_ shape: (Int, Int, Bool)) -> App {
    App(
      columns: shape.0, rows: shape.1,
      preferences: Preferences(language: .nb, isOneColumn: shape.2))
  }

  @Test func `every key has one command and every command a key and words`() {
    let keys = KeyTable.usual.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Set(KeyTable.usual.bindings.map(\.command)) == Set(Command.allCases))
    for language in Language.spoken {
      let words = Messages.of(language)
      for command in Command.allCases { #expect(!words.commands(command).isEmpty) }
    }
  }

  @Test func `every command has a key that is no letter, and none needs AltGr`() {
    let altGr = Set("@£$€{[]}\\|~")
    for binding in KeyTable.usual.bindings {
      let isPlain = binding.keys.contains {
        if case .character(let character) = $0 { return character == " " || character.isNumber }
        return true
      }
      #expect(isPlain, "\(binding.command)")
      for case .character(let character) in binding.keys { #expect(!altGr.contains(character)) }
    }
  }

  @Test func `help names every key`() {
    let app = App(columns: 80, rows: 80).after("?")
    for command in Command.allCases {
      let key = KeyTable.usual.keys(of: command)[0].name(.bokmal)
      #expect(app.text.contains(" \(key) "), "\(command)")
    }
  }

  @Test func `random keys and sizes never crash, and the frame always fits`() {
    var random = SeededGenerator(seed: 7)
    var app = App()
    let keys: [Key] =
      KeyTable.usual.bindings.flatMap(\.keys).filter { KeyTable.usual.command(of: $0) != .leave }
      + [.character("å"), .character("v"), .backspace, .unknown]
    for turn in 0..<20_000 {
      if turn % 17 == 0 {
        app.resize(Int.random(in: 1...130, using: &random), Int.random(in: 1...50, using: &random))
      }
      let key = keys.randomElement(using: &random) ?? .down
      app.take(.happened(.key(key), at: turn * 500))
      let frame = app.state.view()
      #expect(frame.cells.count == app.state.size.columns * app.state.size.rows)
    }
  }
}
