import Screen
import Testing

@testable import Curses

@Suite struct `A line that is typed` {
  /// What keys come to, one after the other, `pause` milliseconds apart.
  private func outcomes(_ keys: [Key], pause: Int = 100) -> [LineEditor.Outcome] {
    var editor = LineEditor()
    return keys.enumerated().map { editor.take(.key($1), at: $0 * pause) }
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func `is shown letter by letter and given at Enter`() {
    #expect(outcomes(keys("hå") + [.enter]) == [.typed("h"), .typed("å"), .line("hå")])
    #expect(outcomes([.enter, .character("a"), .enter]).last == .line("a"))
  }

  @Test func `loses a letter, a word or all of it, and what was erased does not come back`() {
    #expect(outcomes(keys("ab") + [.backspace, .enter]).suffix(2) == [.erased("b"), .line("a")])
    #expect(
      outcomes(keys("en to ") + [.control("w"), .enter]).suffix(2) == [
        .erased("to "), .line("en "),
      ])
    #expect(
      outcomes(keys("vold") + [.left, .control("u")] + keys("H10") + [.enter]).suffix(5).first
        == .erased("vold"))
    #expect(
      outcomes(keys("vold") + [.left, .control("u")] + keys("H10") + [.enter]).last == .line("H10"))
    #expect(
      outcomes([.backspace, .control("u"), .control("w")]) == [.nothing, .nothing, .nothing])
  }

  @Test func `takes a mark upon its last letter, where there is such a letter`() {
    #expect(
      outcomes([.character("a"), .character("\u{30A}"), .enter])
        == [.typed("a"), .changed(from: "a", to: "å"), .line("å")])
    #expect(
      outcomes([.character("\u{30A}"), .character("q"), .character("\u{30A}")]).last == .nothing)
  }

  @Test(arguments: [Key.function(9), .control("c"), .control("\\"), .control("z")])
  func `is left at once, however long it is`(key: Key) {
    #expect(outcomes(keys(String(repeating: "a", count: 5000)) + [key]).last == .end)
  }

  @Test func `is left by Esc three times in quick succession, and by nothing like it`() {
    let three = [Key](repeating: .escape, count: 3)
    #expect(outcomes(keys("a") + three, pause: 600).last == .end)
    #expect(outcomes(keys("a") + three, pause: 601).last == .nothing)
    #expect(outcomes([.escape, .escape, .up, .escape]).last == .nothing)
  }

  @Test func `ends with the input, or with Ctrl-D where it is empty`() {
    var editor = LineEditor()
    #expect(editor.take(.ended, at: 0) == .end)
    #expect(outcomes([.control("d")]) == [.end])
    #expect(outcomes(keys("a") + [.control("d")]).last == .nothing)
  }

  @Test func `takes no more than two hundred characters, and no key that is none`() {
    var editor = LineEditor()
    #expect(
      editor.take(.pasted(String(repeating: "å", count: 900)), at: 0)
        == .typed(String(repeating: "å", count: 200)))
    #expect(editor.take(.key(.character("a")), at: 0) == .nothing)
    for key in [Key.up, .left, .home, .delete, .function(1), .unknown, .backTab, .control("s")] {
      #expect(editor.take(.key(key), at: 0) == .nothing)
    }
  }
}
