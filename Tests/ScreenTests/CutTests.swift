import Screen
import Testing

@Suite struct `A text cut to a width` {
  @Test(arguments: [
    ("Besøksforbud", 12, "Besøksforbud"), ("Besøksforbud", 11, "Besøksforb…"),
    ("Besøksforbud", 1, "…"), ("Besøksforbud", 0, ""), ("Besøksforbud", -3, ""), ("", 0, ""),
    ("", 5, ""), ("a", 1, "a"),
  ])
  func `ends in an ellipsis where something was cut`(text: String, width: Int, shown: String) {
    #expect(text.cut(to: width) == shown)
  }

  @Test func `is padded to a width and never cut by that`() {
    #expect("112".padded(left: 5) == "  112")
    #expect("112".padded(right: 5) == "112  ")
    #expect("116 117".padded(left: 5) == "116 117")
    #expect("116 117".padded(right: -1) == "116 117")
  }
}
