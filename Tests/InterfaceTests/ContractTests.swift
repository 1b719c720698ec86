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

  @Test func `every key has one command and every command a key and words`() {
    let keys = KeyTable.usual.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Set(KeyTable.usual.bindings.map(\.command)) == Set(Command.allCases))
    for language in Language.spoken {
      let words = Catalogue.of(language)
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
