import Screen
import Testing
import UnicodePolicy

@testable import Curses

@Suite struct `The queue of events` {
  private func left(of events: [Event]) -> [Event] {
    var queue = EventQueue()
    for event in events { queue.append(event) }
    var left: [Event] = []
    while let event = queue.popFirst() { left.append(event) }
    #expect(queue.isEmpty)
    return left
  }

  private func keys(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  @Test func `gives back in order what was put into it`() {
    #expect(
      left(of: keys("abc") + [.pasted("d"), .woken]) == keys("abc") + [.pasted("d"), .woken])
  }

  @Test(arguments: [Key.function(9), .control("c"), .control("\\"), .control("z")])
  func `lets a key that leaves overtake what was typed, and nothing else`(key: Key) {
    let size = Event.resized(Size(columns: 10, rows: 5))
    #expect(
      left(of: keys("ab") + [size, .pasted("c"), .key(key)] + keys("d")) == [size, .key(key)]
        + keys("d"))
  }

  @Test func `lets three Esc overtake as one`() {
    let escapes = [Event](repeating: .key(.escape), count: 3)
    #expect(left(of: keys("ab") + escapes) == escapes)
    let two = keys("a") + escapes[..<2] + keys("b") + [.key(.escape)]
    #expect(left(of: two) == two)
  }

  @Test
  func `holds tens of thousands of keys, no more, and hears the one that leaves behind a million`()
  {
    let many = [Event](repeating: .key(.down), count: 60_000)
    #expect(left(of: many) == many)
    var queue = EventQueue()
    let start = ContinuousClock.now
    for _ in 0..<1_000_000 { queue.append(.key(.down)) }
    queue.append(.key(.function(9)))
    #expect(queue.popFirst() == .key(.function(9)))
    #expect(queue.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func `makes one letter of a mark and the letter before it, where there is one`() {
    #expect(left(of: keys("a\u{30A}b")) == keys("åb"))
    let apart: [Event] = ["a", "\u{30A}", "q", "\u{30A}"].map { .key(.character($0)) }
    #expect(
      left(of: apart) == [
        .key(.character("å")), .key(.character("q")), .key(.character("\u{30A}")),
      ])
    let ring = Character("\u{30A}")
    #expect(Character("a").composed(with: ring)?.unicodeScalars.count == 1)
    #expect(Character("å").composed(with: "\u{301}") == "ǻ")
    #expect(Character("q").composed(with: ring) == nil && Character("a").composed(with: "b") == nil)
  }
}
