import Content
import Testing

@Suite struct `Opening hours as written` {
  /// The spans of a week, Monday first, as `9:00-15:00`; no week here holds a public holiday.
  private func week(_ text: String) throws -> [[String]] {
    let hours = try OpeningHours(text)
    let monday = try #require(CalendarDate("2026-09-07"))
    return try (0..<7).map { offset in
      try #require(hours.spans(on: monday.adding(offset))).map {
        "\($0.start / 60):\($0.start % 60)-\($0.end / 60):\($0.end % 60)"
      }
    }
  }

  private func spans(_ text: String, on day: String) throws -> [Int]? {
    try OpeningHours(text).spans(on: #require(CalendarDate(day)))?.flatMap { [$0.start, $0.end] }
  }

  @Test func `are always`() throws {
    let always = try OpeningHours("24/7")
    #expect(always.isAlways)
    #expect(try week("24/7") == Array(repeating: ["0:0-24:0"], count: 7))
    #expect(try spans("24/7", on: "2026-12-25") == [0, 1440])
  }

  @Test(arguments: [
    ("Mo-Su 00:00-24:00", true), ("Mo-Fr 00:00-24:00; Sa,Su,PH 00:00-24:00", true),
    ("Mo-Fr 00:00-24:00", false), ("Mo-Su 00:00-24:00; PH off", false),
    ("Mo-Su 00:00-24:00; Dec 24 00:00-12:00", false), ("Mo-Su 00:00-23:59", false),
    ("PH 00:00-24:00", false),
  ])
  func `are always where every day has all its hours, and none fewer`(text: String, isAlways: Bool)
    throws
  {
    #expect(try OpeningHours(text).isAlways == isAlways)
    #expect(try (spans(text, on: "2026-12-25") == [0, 1440]) == (isAlways || text.hasPrefix("PH")))
  }

  @Test(
    arguments: [
      ("Dec 24 09:00-12:00", "2026-12-24", [540, 720]), ("Dec 24 off", "2026-12-24", []),
      ("Dec 24-26 off", "2026-12-26", []), ("Dec 24-26 off", "2026-12-25", []),
      ("Dec 30-Jan 2 10:00-12:00", "2027-01-01", [600, 720]),
      ("Dec 30-Jan 2 10:00-12:00", "2026-12-31", [600, 720]),
      ("easter -4 days 09:00-12:00", "2027-03-24", [540, 720]),
      ("easter 10:00-11:00", "2027-03-28", [600, 660]),
      ("easter -3 days-easter +1 day off", "2027-03-29", []),
      ("PH -1 day 09:00-12:00", "2026-12-31", [540, 720]),
      ("Jul 1-Aug 15 10:00-14:00", "2026-08-15", [600, 840]),
      ("Jul 1-Aug 15 10:00-14:00", "2026-08-17", [480, 960]),
    ] as [(String, String, [Int])])
  func `are of a date in any year`(rule: String, day: String, wanted: [Int]) throws {
    #expect(try spans("Mo-Fr 08:00-16:00; \(rule)", on: day) == wanted)
  }

  @Test(arguments: ["2026-12-24", "2026-12-31", "2027-03-24"])
  func `are not known on a half day no rule speaks of`(day: String) throws {
    #expect(try spans("Mo-Fr 08:00-16:00", on: day) == nil)
    #expect(try spans("Mo-Fr 08:00-16:00; PH off", on: day) == nil)
    #expect(try spans("Sa,Su 08:00-16:00", on: day) == [])
    #expect(try spans("24/7", on: day) == [0, 1440])
  }

  @Test func `name the rules that count on no day`() throws {
    let hidden = { (text: String) in try OpeningHours(text).hiddenRules }
    #expect(try hidden("Mo-Fr 08:00-16:00; PH off; Dec 24 off") == [])
    #expect(try hidden("We off; Mo-Fr 08:00-16:00") == ["We off"])
    #expect(try hidden("Dec 24 09:00-12:00; Mo-Su 08:00-16:00") == ["Dec 24 09:00-12:00"])
    #expect(try hidden("PH 09:00-12:00; Dec 25 off; PH off") == ["PH 09:00-12:00", "Dec 25 off"])
    #expect(try hidden("Sa 09:00-12:00") == [])
  }

  @Test func `are of a span of weekdays`() throws {
    let open = ["9:0-15:30"]
    #expect(try week("Mo-Fr 09:00-15:30") == [open, open, open, open, open, [], []])
  }

  @Test func `are of weekdays over the end of the week`() throws {
    let open = ["10:0-14:0"]
    #expect(try week("Fr-Mo 10:00-14:00") == [open, [], [], [], open, open, open])
  }

  @Test func `are of weekdays one by one`() throws {
    let (saturday, sunday) = (["10:0-12:0", "13:0-15:0"], ["10:0-12:0", "13:0-15:0"])
    #expect(
      try week("Sa,Su 10:00-12:00,13:00-15:00") == [[], [], [], [], [], saturday, sunday])
    let open = ["8:0-9:0"]
    #expect(try week("Mo,We-Th,Su 08:00-09:00") == [open, [], open, open, [], [], open])
  }

  @Test func `go over midnight`() throws {
    let night = ["22:0-2:0"]
    #expect(try week("Tu,Th 22:00-02:00") == [[], night, [], night, [], [], []])
    let span = try #require(try OpeningHours("Tu 22:00-02:00").rules.first?.spans.first)
    #expect(span.lastMinute == 26 * 60)
  }

  @Test func `may end at midnight`() throws {
    #expect(try week("Mo 16:00-24:00").first == ["16:0-24:0"])
    let span = try #require(try OpeningHours("Mo 16:00-00:00").rules.first?.spans.first)
    #expect(span.lastMinute == 1440)
  }

  @Test func `have days that are off`() throws {
    let open = ["9:0-15:0"]
    #expect(try week("Mo-Fr 09:00-15:00; We off") == [open, open, [], open, open, [], []])
    #expect(try week("Sa,Su off") == Array(repeating: [], count: 7))
  }

  @Test func `are by the last rule of a day`() throws {
    let (daily, late) = (["16:15-22:45"], ["16:15-23:45"])
    #expect(
      try week("Mo-Su 16:15-22:45; Sa 16:15-23:45") == [
        daily, daily, daily, daily, daily, late, daily,
      ])
    #expect(
      try week("Sa 16:15-23:45; Mo-Su 16:15-22:45") == Array(repeating: daily, count: 7))
  }

  @Test func `are not known on a public holiday no rule speaks of`() throws {
    #expect(try spans("Mo-Fr 09:00-15:00", on: "2026-05-01") == nil)
    #expect(try spans("Mo-Fr 09:00-15:00; PH -1 day 09:00-12:00", on: "2026-05-01") == nil)
    #expect(try spans("Mo-Fr 09:00-15:00", on: "2026-04-30") == [540, 900])
  }

  @Test(
    arguments: [
      ("Mo-Fr 09:00-15:00; PH off", []), ("PH off; Mo-Fr 09:00-15:00", []),
      ("Mo-Fr 09:00-15:00; PH 12:00-16:00", [720, 960]),
      ("PH 12:00-16:00; Mo-Fr 09:00-15:00", [720, 960]),
      ("Mo-Su,PH 09:00-15:00", [540, 900]), ("PH off; PH 10:00-11:00", [600, 660]),
    ] as [(String, [Int])])
  func `are on a public holiday by the last rule that names it`(hours: String, wanted: [Int]) throws
  {
    #expect(try spans(hours, on: "2026-05-01") == wanted)
  }

  @Test(arguments: ["2026-04-30", "2026-05-13", "2026-12-24", "2025-12-31", "2027-04-30"])
  func `are of the day before a public holiday`(eve: String) throws {
    #expect(try spans("Mo-Su 09:00-15:00; PH -1 day 09:00-12:00", on: eve) == [540, 720])
  }

  @Test(arguments: ["2026-12-25", "2026-04-02", "2026-04-05", "2026-05-24"])
  func `are a holiday's own where the day after is a holiday too`(day: String) throws {
    let hours = "Mo-Su 09:00-15:00; PH off; PH -1 day 09:00-12:00"
    #expect(try spans(hours, on: day) == [])
  }

  @Test func `are given back as written`() throws {
    for text in ["24/7", "Mo-Fr 09:00-15:00", "Fr-Mo,PH -1 day,PH 09:00-11:00,22:00-02:00; We off"]
    {
      #expect(try OpeningHours(text).description == text)
    }
  }
}
