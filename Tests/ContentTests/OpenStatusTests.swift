import Content
import Testing

/// What hours say at a time, in words: `open until 2026-05-01 15:00`, `opens …`, `closed`, `unknown`, `always`.
private func said(_ hours: String, _ time: String) throws -> String {
  try said(OpeningHours(hours).openStatus(at: moment(time)))
}

private func said(_ openStatus: OpenStatus) -> String {
  switch openStatus {
  case .always: "always"
  case .open(let end): "open until \(words(end))"
  case .closed(let opening): opening.map { "opens \(words($0))" } ?? "closed"
  case .unknown: "unknown"
  }
}

private func words(_ time: OpenStatus.Time) -> String {
  let clock = [time.minute / 60, time.minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  return "\(time.day) \(clock.joined(separator: ":"))"
}

private func moment(_ time: String) throws -> Instant {
  let parts = time.split { " :".contains($0) }
  let (hour, minute) = try (#require(Int(parts[1])), #require(Int(parts[2])))
  return try Instant(#require(CalendarDate(parts[0])), minute: hour * 60 + minute)
}

@Suite struct `Whether it answers` {
  @Test(arguments: ["2026-09-09 03:00", "2026-12-25 12:00", "2026-03-29 02:30"])
  func `is always with hours that are always`(time: String) throws {
    #expect(try said("24/7", time) == "always")
  }

  @Test(arguments: [
    ("2026-09-09 08:59", "opens 2026-09-09 09:00"),
    ("2026-09-09 09:00", "open until 2026-09-09 15:00"),
    ("2026-09-09 14:59", "open until 2026-09-09 15:00"),
    ("2026-09-09 15:00", "opens 2026-09-10 09:00"),
    ("2026-09-11 15:00", "opens 2026-09-14 09:00"),
    ("2026-09-12 12:00", "opens 2026-09-14 09:00"),
    ("2026-09-13 23:59", "opens 2026-09-14 09:00"),
    ("2026-09-14 00:00", "opens 2026-09-14 09:00"),
  ])
  func `by day is told with the end or the next opening, over a weekend too`(
    time: String, words: String
  ) throws {
    #expect(try said("Mo-Fr 09:00-15:00", time) == words)
  }

  @Test(arguments: [
    ("2026-09-09 11:00", "open until 2026-09-09 12:00"),
    ("2026-09-09 12:00", "opens 2026-09-09 13:00"),
    ("2026-09-09 13:00", "open until 2026-09-09 15:00"),
    ("2026-09-09 15:00", "opens 2026-09-10 10:00"),
  ])
  func `is no in a break`(time: String, words: String) throws {
    #expect(try said("Mo-Fr 10:00-12:00,13:00-15:00", time) == words)
  }

  @Test(arguments: [
    ("2026-09-08 21:59", "opens 2026-09-08 22:00"),
    ("2026-09-08 22:00", "open until 2026-09-09 02:00"),
    ("2026-09-09 00:00", "open until 2026-09-09 02:00"),
    ("2026-09-09 01:59", "open until 2026-09-09 02:00"),
    ("2026-09-09 02:00", "opens 2026-09-10 22:00"),
    ("2026-09-09 23:00", "opens 2026-09-10 22:00"),
  ])
  func `is yes through the night, the day after too`(time: String, words: String) throws {
    #expect(try said("Tu,Th 22:00-02:00", time) == words)
  }

  @Test func `is yes until midnight where the hours end there`() throws {
    for hours in ["We 16:00-24:00", "We 16:00-00:00"] {
      #expect(try said(hours, "2026-09-09 23:59") == "open until 2026-09-10 00:00")
      #expect(try said(hours, "2026-09-10 00:00") == "opens 2026-09-16 16:00")
    }
  }

  @Test func `is yes through spans that meet or overlap`() throws {
    #expect(
      try said("We 16:00-24:00; Th 00:00-03:00", "2026-09-09 17:00")
        == "open until 2026-09-10 03:00")
    #expect(
      try said("Mo-Fr 09:00-12:00,11:00-15:00", "2026-09-09 10:00") == "open until 2026-09-09 15:00"
    )
    #expect(
      try said("Mo 09:00-09:30,09:30-10:00", "2026-09-07 09:00") == "open until 2026-09-07 10:00")
  }

  @Test func `is never said to end on a day it does not`() throws {
    #expect(
      try said("Mo-Su 00:00-24:00; Su 00:00-12:00", "2026-09-07 10:00")
        == "open until 2026-09-13 12:00")
    #expect(
      try said("Mo-Su,PH 00:00-24:00; Dec 25 off", "2026-09-07 10:00")
        == "open until 2026-09-22 00:00")
  }

  @Test func `is not told ahead for more than two weeks`() throws {
    #expect(try said("PH 12:00-16:00", "2026-12-10 12:00") == "closed")
    #expect(try said("PH 12:00-16:00", "2026-12-11 12:00") == "opens 2026-12-25 12:00")
    #expect(try said("Mo-Su off", "2026-09-09 12:00") == "closed")
  }
}

@Suite struct `Whether it answers on a public holiday` {
  @Test(arguments: [
    ("2026-05-01 10:00", "unknown"), ("2026-05-01 03:00", "unknown"),
    ("2026-04-30 16:00", "closed"), ("2026-05-02 10:00", "opens 2026-05-04 09:00"),
  ])
  func `is not known where no rule speaks of it, nor is an opening after it`(
    time: String, words: String
  ) throws {
    #expect(try said("Mo-Fr 09:00-15:00", time) == words)
  }

  @Test(arguments: [
    ("2026-05-01 10:00", "opens 2026-05-04 09:00"),
    ("2026-04-30 16:00", "opens 2026-05-04 09:00"),
    ("2026-12-24 10:00", "open until 2026-12-24 12:00"),
    ("2026-12-24 12:00", "opens 2026-12-28 09:00"),
    ("2026-12-25 10:00", "opens 2026-12-28 09:00"),
  ])
  func `is told where a rule speaks of it`(time: String, words: String) throws {
    #expect(try said("Mo-Fr 09:00-15:00; PH off; PH -1 day 09:00-12:00", time) == words)
  }

  @Test func `is told alike wherever the rule of holidays stands`() throws {
    for hours in ["Mo-Fr 09:00-15:00; PH off", "PH off; Mo-Fr 09:00-15:00"] {
      #expect(try said(hours, "2026-05-01 10:00") == "opens 2026-05-04 09:00")
    }
  }

  // Friday 1 May 2026 is a holiday, Thursday and Saturday are not.
  @Test(arguments: [
    ("Th,Fr 22:00-02:00", "2026-04-30 23:00", "open until 2026-05-01 00:00"),
    ("Th,Fr 22:00-02:00", "2026-05-01 01:00", "unknown"),
    ("Th,Fr 22:00-02:00; PH off", "2026-04-30 23:00", "open until 2026-05-01 00:00"),
    ("Th,Fr 22:00-02:00; PH off", "2026-05-01 01:00", "unknown"),
    ("Th,Fr 22:00-02:00; PH off", "2026-05-01 02:00", "opens 2026-05-07 22:00"),
    ("Th,Fr 22:00-02:00; PH 12:00-16:00", "2026-05-01 01:00", "unknown"),
    ("Th,Fr 22:00-02:00; PH 12:00-16:00", "2026-05-01 03:00", "opens 2026-05-01 12:00"),
    ("Th,Fr,PH 22:00-02:00", "2026-04-30 23:00", "open until 2026-05-01 02:00"),
    ("Th,Fr,PH 22:00-02:00", "2026-05-01 01:00", "open until 2026-05-01 02:00"),
  ])
  func `is not known of a night from the day before, unless the holiday has the same hours`(
    hours: String, time: String, words: String
  ) throws {
    #expect(try said(hours, time) == words)
  }

  @Test(arguments: [
    ("Th,Fr 22:00-02:00", "2026-05-02 01:00", "unknown"),
    ("Th,Fr 22:00-02:00", "2026-05-02 02:00", "opens 2026-05-07 22:00"),
    ("Th,Fr 22:00-02:00; PH off", "2026-05-02 01:00", "opens 2026-05-07 22:00"),
    ("Th 22:00-02:00; PH 20:00-04:00", "2026-05-02 03:59", "open until 2026-05-02 04:00"),
    ("Mo-Fr 09:00-15:00", "2026-05-02 00:30", "opens 2026-05-04 09:00"),
  ])
  func `is not known of the night after it, where its own hours are not`(
    hours: String, time: String, words: String
  ) throws {
    #expect(try said(hours, time) == words)
  }
}

@Suite struct `Whether it answers when the clocks change` {
  @Test(arguments: [
    ("2026-03-28 23:00", "open until 2026-03-29 03:00"),
    ("2026-03-29 01:59", "open until 2026-03-29 03:00"),
    ("2026-03-29 03:00", "opens 2026-03-31 12:00"),
  ])
  func `is told by the clock on the wall in March`(time: String, words: String) throws {
    #expect(try said("Sa 22:00-03:00; Tu 12:00-13:00", time) == words)
  }

  @Test func `is yes through both of the hours that the clock shows twice in October`() throws {
    let hours = try OpeningHours("Sa 22:00-03:00")
    let start = try moment("2026-10-25 01:30").seconds
    for minute in 0..<150 {
      let openStatus = hours.openStatus(at: Instant(seconds: start + minute * 60))
      #expect(said(openStatus) == "open until 2026-10-25 03:00")
    }
    #expect(
      said(hours.openStatus(at: Instant(seconds: start + 150 * 60))) == "opens 2026-10-31 22:00")
  }

  @Test func `opens by the clock on the wall the day after`() throws {
    for day in ["2026-03-29", "2026-10-25"] {
      #expect(try said("Mo-Su 09:00-15:00", "\(day) 08:59") == "opens \(day) 09:00")
      #expect(try said("Mo-Su 09:00-15:00", "\(day) 09:00") == "open until \(day) 15:00")
    }
  }
}

@Suite struct `Whether a helpline answers` {
  @Test func `is told of an active one whose hours are sure, and of no other`() throws {
    var helpline = Helpline(category: .national)
    let now = try moment("2026-09-09 12:00")
    #expect(helpline.openStatus(at: now) == .unknown)
    helpline.hours = try OpeningHours("24/7")
    #expect(helpline.openStatus(at: now) == .always)
    helpline.confirmed = .last("2023")
    #expect(helpline.openStatus(at: now) == .unknown)
    helpline.confirmed = nil
    for status in [Helpline.Status.closed, .inactive] {
      helpline.status = status
      #expect(helpline.openStatus(at: now) == .unknown)
    }
  }

  @Test func `is yes only when always or now`() throws {
    let time = try OpenStatus.Time(day: #require(CalendarDate("2026-09-09")), minute: 540)
    #expect(OpenStatus.always.isOpen && OpenStatus.open(until: time).isOpen)
    #expect(!OpenStatus.closed(opens: time).isOpen && !OpenStatus.unknown.isOpen)
  }
}
