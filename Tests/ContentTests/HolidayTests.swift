import Content
import Testing

@Suite struct `The public holidays of Norway` {
  @Test(arguments: [
    (2024, "01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26"),
    (2025, "01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26"),
    (2026, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26"),
    // Whit Monday falls on the seventeenth of May.
    (2027, "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26"),
    (2028, "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26"),
    (2029, "01-01 03-29 03-30 04-01 04-02 05-01 05-10 05-17 05-20 05-21 12-25 12-26"),
    (2030, "01-01 04-18 04-19 04-21 04-22 05-01 05-17 05-30 06-09 06-10 12-25 12-26"),
  ])
  func `are these`(year: Int, days: String) throws {
    let first = try #require(CalendarDate(year: year, month: 1, day: 1))
    let found = (0..<366).map { first.adding($0) }.filter {
      $0.year == year && Holiday.isPublic($0)
    }
    #expect(found.map { String($0.description.dropFirst(5)) }.joined(separator: " ") == days)
  }

  @Test(arguments: [
    "2026-12-24", "2026-12-31", "2026-04-01", "2026-04-04", "2026-05-23", "2026-05-08",
    "2026-08-16", "2026-02-06",
  ])
  func `are not eves, ordinary Sundays or flag days`(text: String) throws {
    #expect(try !Holiday.isPublic(#require(CalendarDate(text))))
  }

  @Test(arguments: [
    "1961-04-02", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24",
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
    "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
  ])
  func `hang on Easter`(text: String) throws {
    let easter = try #require(CalendarDate(text))
    #expect(Holiday.easter(easter.year) == easter)
  }

  @Test func `have Easter on a Sunday from 22 March to 25 April in every year`() throws {
    for year in 1900...2100 {
      let easter = Holiday.easter(year)
      let earliest = try #require(CalendarDate(year: year, month: 3, day: 22))
      #expect(easter.weekday == .sunday && (earliest...earliest.adding(34)).contains(easter))
    }
  }
}
