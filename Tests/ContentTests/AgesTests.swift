import Content
import Testing

@Suite struct `The ages a service is for` {
  @Test(
    arguments: [("18-", 18, nil), ("-18", nil, 18), ("16-25", 16, 25), ("18-18", 18, 18)]
      as [(String, Int?, Int?)])
  func `are read`(text: String, from: Int?, to: Int?) throws {
    let ages = try #require(Ages(text))
    #expect((ages.from, ages.to) == (from, to))
  }

  @Test(arguments: [
    "", "-", "18", "25-16", "16-25-30", "+16-25", "16-+25", "a-b", "16 - 25", "16–25", "--18",
  ])
  func `are not read of other things`(text: String) {
    #expect(Ages(text) == nil)
  }
}
