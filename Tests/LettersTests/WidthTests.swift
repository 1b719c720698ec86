import Letters
import Testing

@Suite struct `The width of a text` {
  @Test(arguments: [("", 0), ("Blåbær – §", 10), ("116\u{A0}006", 7), ("a\u{301}b", 2)])
  func `is a column for each character`(text: String, columns: Int) {
    #expect(Width.of(text) == columns)
    #expect(text.reduce(0) { $0 + Width.of($1) } == columns)
  }

  @Test func `is the same after the filter`() {
    let text = "a\u{301}\u{301}\u{301}👩‍👩‍👧\u{202E}\r\nb"
    #expect(Width.of(Allowed.filtered(text)) == Width.of(text))
  }
}
