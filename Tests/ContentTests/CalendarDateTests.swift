import Content
import Testing

@Suite struct `A day` {
  @Test func `is the same after being counted and after being written, from 1900 to 2100`() throws {
    let first = try #require(CalendarDate("1900-01-01"))
    let last = try #require(CalendarDate("2100-12-31"))
    var (year, month, date) = (1900, 1, 1)
    for number in first.daysSince1970...last.daysSince1970 {
      let day = CalendarDate(daysSince1970: number)
      #expect((day.year, day.month, day.day) == (year, month, date))
      #expect(day.daysSince1970 == number)
      #expect(CalendarDate(day.description) == day)
      date += 1
      if CalendarDate(year: year, month: month, day: date) == nil { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, date) == (2101, 1, 1))
  }

  @Test func `is counted from the first of 1970`() {
    #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
    #expect(CalendarDate("1969-12-31")?.daysSince1970 == -1)
    #expect(CalendarDate("2000-03-01")?.daysSince1970 == 11017)
    #expect(CalendarDate("0001-01-01")?.daysSince1970 == -719_162)
  }

  @Test(
    arguments: [
      ("1969-07-20", .sunday), ("1970-01-01", .thursday), ("1900-01-01", .monday),
      ("1814-05-17", .tuesday), ("2000-02-29", .tuesday), ("2024-02-29", .thursday),
      ("2026-08-13", .thursday), ("2026-11-21", .saturday), ("2100-12-31", .friday),
    ] as [(String, Weekday)])
  func `falls on a day of the week`(day: String, weekday: Weekday) {
    #expect(CalendarDate(day)?.weekday == weekday)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
    "2026-01-00", "2026-01-32", "0000-01-01", "26-01-01", "2026-1-1", "2026-01-01 ", " 2026-01-01",
    "2026/01/01", "2026-01", "2026-01-01-01", "-026-01-01", "+026-01-01", "2026-+1-01",
    "２026-01-01", "", "i dag",
  ])
  func `is not made of what the calendar has not`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "2400-02-29", "9999-12-31", "0001-01-01"])
  func `is made of what the calendar has`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-31", 3, "2026-04-30"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-06-30", 12, "2027-06-30"),
    ("2026-06-30", 36, "2029-06-30"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-01", -1, "2025-12-01"),
    ("2026-08-13", 0, "2026-08-13"),
  ])
  func `moves by months, to the last where there is no such day`(
    from: String, months: Int, to: String
  ) {
    #expect(CalendarDate(from)?.adding(months: months).description == to)
  }

  @Test func `moves by days over months and years`() {
    #expect(CalendarDate("2026-12-31")?.adding(1).description == "2027-01-01")
    #expect(CalendarDate("2024-03-01")?.adding(-1).description == "2024-02-29")
    #expect(CalendarDate("2026-01-01")?.adding(365).description == "2027-01-01")
  }

  @Test func `comes before those after it`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(days.reversed().sorted() == days)
    #expect(!(days[0] < days[0]))
  }
}
