import Content
import Testing

@Suite struct `The breaks of long words` {
  private let breaks = Hyphenation(["handlingsplan": [4, 9], "kjønnslemlestelse": [6, 9]])

  @Test(arguments: [
    ("handlingsplan", [4, 9]), ("Handlingsplan", [4, 9]), ("[handlingsplan].", [5, 10]),
    ("kjønnslemlestelse/handlingsplan", [6, 9, 22, 27]), ("handlingsplaner", []),
    ("handlingsplan.no/om", []), ("om@handlingsplan", []), ("", []),
  ])
  func `are those of each word that stands between two spaces, and none of an address`(
    piece: String, offsets: [Int]
  ) {
    #expect(breaks.breaks(in: Array(piece)[...]) == offsets)
    #expect(breaks.breaks(in: Array("x " + piece)[2...]) == offsets)
  }

  @Test func `are kept of the words that texts hold and of no other`() {
    let limited = breaks.limited(to: ["En Handlingsplan,", "et krisesenter"])
    #expect(limited == Hyphenation(["handlingsplan": [4, 9]]))
  }

  @Test func `of a word that has some stay as they are when more are added`() {
    var all = breaks
    all.add(Hyphenation(["handlingsplan": [1], "vernetiltaket": [4]]))
    #expect(all.offsets["handlingsplan"] == [4, 9] && all.offsets["vernetiltaket"] == [4])
  }
}
