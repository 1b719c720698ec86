import Content
import Screen
import Seeded
import Testing

@testable import Interface

struct KeyTableTests {
  @Test func `a command has the keys it is given, and no others`() throws {
    let table = try KeyTable.usual.setting([.search: [.function(11)], .code: [.character("/")]])
    #expect(table.command(of: .function(11)) == .search)
    #expect(table.command(of: .character("/")) == .code)
    #expect(table.command(of: .function(3)) == nil)
    #expect(table.keys(of: .code) == [.character("/")])
  }

  @Test func `Esc goes back and F9 leaves, whatever is set`() throws {
    let table = try KeyTable.usual.setting([.back: [.character("x")], .leave: [.character("y")]])
    #expect(table.command(of: .escape) == .back)
    #expect(table.keys(of: .back) == [.character("x"), .escape])
    for key in [Key.function(9), .control("c"), .control("\\")] {
      #expect(table.command(of: key) == .leave)
    }
  }

  @Test func `a key of two commands is a mistake that names both`() {
    #expect(throws: KeyMistake(key: .character("g"), commands: [.search, .code])) {
      try KeyTable.usual.setting([.search: [.character("g")]])
    }
  }

  @Test func `whatever is given, every key has one command at most`() {
    var random = SeededGenerator(seed: 3)
    let keys = KeyTable.usual.bindings.flatMap(\.keys)
    var taken = 0
    for _ in 0..<2000 {
      var given: [Command: [Key]] = [:]
      let commands = Command.allCases.shuffled(using: &random).prefix(3)
      let free: [Key] = [.function(11), .function(13), .delete, .character("æ")]
      let others = free + keys.shuffled(using: &random).prefix(1)
      for command in commands {
        let own = KeyTable.usual.keys(of: command)
        given[command] = [(own + others).shuffled(using: &random)[0]]
      }
      guard let table = try? KeyTable.usual.setting(given) else { continue }
      taken += 1
      let all = table.bindings.flatMap(\.keys)
      #expect(Set(all).count == all.count)
      #expect(KeyTable.fixed.intersection(keys).isSubset(of: all))
    }
    #expect(taken > 50)
  }

  @Test func `the names that help gives keys are those a file of settings takes`() {
    let drawn: Set<Key> = [.up, .down, .left, .right, .escape, .control("\\"), .character(" ")]
    for key in KeyTable.usual.bindings.flatMap(\.keys) where !drawn.contains(key) {
      #expect(Key(named: key.name(.of(.nb))) == key)
    }
    #expect(Key(named: "Space") == .character(" "))
    #expect(Key(named: "Up") == .up)
  }

  @Test(arguments: [
    "", "F0", "F13", "Ctrl-I", "Ctrl-M", "Ctrl-1", "ctrl-x", "ab", "\u{1B}", "\u{202E}", "Esc",
  ])
  func `what is no key has no key`(name: String) {
    #expect(Key(named: name) == nil)
  }
}
