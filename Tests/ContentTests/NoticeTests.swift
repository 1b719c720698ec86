import Content
import Testing

@Suite struct `A notice` {
  private let day = CalendarDate(daysSince1970: 20_000)

  @Test(arguments: [(-1, false), (0, true), (5, true), (6, false)])
  func `holds from its first day to its last`(days: Int, holds: Bool) {
    #expect(Notice(from: day, to: day.adding(5)).holds(on: day.adding(days)) == holds)
  }

  @Test func `without a last day holds on`() {
    #expect(Notice(from: day).holds(on: day.adding(10_000)))
    #expect(!Notice(from: day).holds(on: day.adding(-1)))
  }
}
