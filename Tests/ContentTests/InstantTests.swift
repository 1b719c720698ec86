import Content
import Testing

@Suite struct `The clock on a Norwegian wall` {
  @Test(arguments: [
    (0, "1970-01-01", 60), (1_768_478_400, "2026-01-15", 13 * 60),
    (1_784_116_800, "2026-07-15", 14 * 60), (1_767_222_000, "2026-01-01", 0),
    (1_767_221_999, "2025-12-31", 1439), (1_782_856_799, "2026-06-30", 1439),
    (1_782_856_800, "2026-07-01", 0), (-1, "1970-01-01", 59), (-3601, "1969-12-31", 1439),
  ])
  func `shows a day and a minute`(seconds: Int, day: String, minute: Int) {
    let moment = Instant(seconds: seconds)
    #expect(moment.day.description == day)
    #expect(moment.minute == minute)
  }

  @Test(arguments: [
    (1_711_846_800, "2024-03-31"), (1_743_296_400, "2025-03-30"), (1_774_746_000, "2026-03-29"),
    (1_806_195_600, "2027-03-28"),
  ])
  func `goes from two to three on the last Sunday of March`(change: Int, day: String) {
    let (before, after) = (Instant(seconds: change - 1), Instant(seconds: change))
    #expect(before.day.description == day && before.minute == 119)
    #expect(after.day.description == day && after.minute == 180)
  }

  @Test(arguments: [
    (1_729_990_800, "2024-10-27"), (1_761_440_400, "2025-10-26"), (1_792_890_000, "2026-10-25"),
    (1_824_944_400, "2027-10-31"),
  ])
  func `goes from three to two on the last Sunday of October`(change: Int, day: String) {
    let (before, after) = (Instant(seconds: change - 1), Instant(seconds: change))
    #expect(before.day.description == day && before.minute == 179)
    #expect(after.day.description == day && after.minute == 120)
  }

  @Test func `changes twice a year, on Sundays, from 2000 to 2040`() throws {
    let first = try #require(CalendarDate("2000-01-01")).daysSince1970 * 24
    let last = try #require(CalendarDate("2041-01-01")).daysSince1970 * 24
    var changes: [Int: [Int]] = [:]
    for hour in first..<last {
      let (one, other) = (Instant(seconds: hour * 3600), Instant(seconds: hour * 3600 + 3600))
      let step = (other.minute - one.minute + 1440) % 1440
      guard step != 60 else { continue }
      #expect(other.day.weekday == .sunday && (25...31).contains(other.day.day))
      changes[other.day.year, default: []].append(other.day.month)
      #expect(step == (other.day.month == 3 ? 120 : 0))
    }
    #expect(changes.count == 41 && changes.values.allSatisfy { $0 == [3, 10] })
  }

  @Test(arguments: ["2026-01-15", "2026-07-15", "2026-03-29", "2026-10-25"])
  func `shows again the time a moment was made of, where the clock has it`(text: String) throws {
    let day = try #require(CalendarDate(text))
    for minute in 0..<1440 where !(text == "2026-03-29" && (120..<180).contains(minute)) {
      let moment = Instant(day, minute: minute)
      #expect(moment.day == day && moment.minute == minute)
    }
  }

  @Test func `shows an hour later where it has no such time`() throws {
    let day = try #require(CalendarDate("2026-03-29"))
    #expect(Instant(day, minute: 150).minute == 210)
    #expect(Instant(day, minute: 120) == Instant(day, minute: 180))
  }

  @Test func `is read the first time where it shows an hour twice`() throws {
    let day = try #require(CalendarDate("2026-10-25"))
    let first = Instant(day, minute: 150)
    #expect(first.seconds == 1_792_890_000 - 1800)
    #expect(Instant(seconds: first.seconds + 3600).minute == 150)
    #expect(Instant(day, minute: 180).seconds == first.seconds + 5400)
  }

  @Test func `never puts a later moment before an earlier`() {
    #expect(Instant(seconds: 1) < Instant(seconds: 2))
    #expect(!(Instant(seconds: 2) < Instant(seconds: 2)))
  }
}
