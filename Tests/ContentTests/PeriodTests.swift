import Content
import Testing

@Suite struct `A plan's period` {
  @Test(arguments: [
    ("2014-2017", 2014, 2017, "2014–2017"), ("2012", 2012, 2012, "2012"),
    ("1999-1999", 1999, 1999, "1999"),
  ])
  func `is read and written`(text: String, from: Int, to: Int, shown: String) throws {
    let period = try #require(Plan.Period(text))
    #expect((period.from, period.to) == (from, to))
    #expect(period.description == shown)
  }

  @Test(arguments: [
    "", "-", "2014-", "-2017", "2017-2014", "2014–2017", "2014-2017-2020", "14-17", "1899",
    "2101", "2014-2101", "+2014", "2014-+2017", "2014 -2017", "i dag",
  ])
  func `is not read of other things`(text: String) {
    #expect(Plan.Period(text) == nil)
  }

  @Test(arguments: [
    ("2023-12-31", Plan.Standing.later), ("2024-01-01", .current), ("2028-12-31", .current),
    ("2029-01-01", .ended),
  ])
  func `holds from the first day of its first year to the last of its last`(
    day: String, standing: Plan.Standing
  ) throws {
    #expect(
      try #require(Plan.Period("2024-2028")).standing(on: #require(CalendarDate(day))) == standing)
  }
}
