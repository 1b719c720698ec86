import Content
import Testing

@testable import Interface

@Suite struct `Dates that sources give` {
  @Test(arguments: [
    ("2026-08-13", "13.08.2026", "13 August 2026"), ("2019-06", "juni 2019", "June 2019"),
    ("2018", "2018", "2018"), ("udatert", "udatert", "udatert"),
    ("2019–2021", "2019–2021", "2019–2021"), ("2019-13", "2019-13", "2019-13"),
  ])
  func `are written as people write them, or left as they stand`(
    text: String, norwegian: String, english: String
  ) {
    #expect(Messages.of(.nb).date(written: text) == norwegian)
    #expect(Messages.of(.en).date(written: text) == english)
  }

  @Test func `stand once in a source whose title is its address`() {
    var record = Sample.record("a", "O1", .term, Text(name: "Ord"), .term(Term()))
    record.sources = [
      Source(title: "a.no", publisher: "a.no", address: "a.no/b", date: "2026-08-13")
    ]
    #expect(record.plainText(.nb, at: nil).contains("- a.no, a.no/b, 13.08.2026"))
  }
}
