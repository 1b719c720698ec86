import Content
import Filled
import Testing

@Suite struct `The number to ring` {
  private let day = CalendarDate("2026-11-23")

  /// A service of a county, checked on 13 August 2026.
  private func service(
    _ category: Helpline.Category = .krisesenter, number: String? = "66 93 23 10",
    _ change: (inout Helpline) -> Void = { _ in }
  ) throws -> Record {
    var helpline = Helpline(category: category)
    helpline.counties = [.agder]
    helpline.channels = number.flatMap { PhoneNumber($0) }.map { [Channel(.voice($0))] } ?? []
    change(&helpline)
    var record = Filled.record(.helpline)
    record.id = "senteret"
    record.title = Text(name: "Senteret")
    record.details = .helpline(helpline)
    return record
  }

  /// What is given for a record, as `number [reason] [since]`.
  private func numbers(_ record: Record, on day: CalendarDate?) -> [String] {
    record.phoneAdvice?.numbers(on: day).map { ring in
      [ring.number.printed, ring.reason?.rawValue, ring.unconfirmedSince?.written].compactMap(
        \.self
      )
      .joined(separator: " ")
    } ?? []
  }

  @Test func `is the service's own where that is confirmed`() throws {
    #expect(try numbers(service(), on: day) == ["66 93 23 10"])
    #expect(try service().numberToRing(on: day)?.id == "senteret")
  }

  @Test
  func `is the service's own with its age where that is long not confirmed, and another beside it`()
    throws
  {
    let record = try service { $0.confirmed = .last("2020") }
    #expect(numbers(record, on: day) == ["66 93 23 10 2020", "116 006 unconfirmed"])
  }

  @Test func `is not confirmed after the months its kind is given`() throws {
    let record = try service()
    #expect(numbers(record, on: CalendarDate("2027-11-13")) == ["66 93 23 10"])
    #expect(
      numbers(record, on: CalendarDate("2027-11-14"))
        == ["66 93 23 10 2026-08-13", "116 006 unconfirmed"])
    #expect(numbers(record, on: nil) == ["66 93 23 10"])
  }

  @Test func `is another's where there is none, and comes first where the service is not there`()
    throws
  {
    #expect(try numbers(service(number: nil), on: day) == ["116 006 no-number"])
    #expect(
      try numbers(service { $0.status = .closed }, on: day) == ["116 006 closed", "66 93 23 10"])
    #expect(
      try numbers(service { $0.status = .inactive }, on: day)
        == ["116 006 inactive", "66 93 23 10"])
  }

  @Test func `is one to write to where none is rung, and never one from abroad`() throws {
    let number = try #require(PhoneNumber("474 64 616"))
    let record = try service(number: nil) {
      $0.channels = [
        Channel(.chat("a.no")), Channel(.voice(number), isAbroad: true), Channel(.sms(number)),
      ]
    }
    #expect(record.numberToRing(on: day)?.channel == .sms)
    let abroad = try service(number: nil) {
      $0.channels = [Channel(.voice(number), isAbroad: true)]
    }
    #expect(numbers(abroad, on: day) == ["116 006 no-number"])
  }

  @Test(
    arguments: [
      (.barnehus, nil, .children), (.barnevernvakt, nil, .children), (.national, "-18", .children),
      (.national, "16-25", .violence), (.overgrepsmottak, "-18", .medical), (.police, nil, .police),
      (.krisesenter, nil, .violence), (.legal, nil, .violence), (.other, "18-", .violence),
    ] as [(Helpline.Category, String?, SubstituteLine)])
  func `that is another's fits the matter and the age`(
    category: Helpline.Category, ages: String?, line: SubstituteLine
  ) {
    var helpline = Helpline(category: category)
    helpline.ages = ages.flatMap { Ages($0) }
    #expect(SubstituteLine(for: helpline) == line)
  }

  @Test func `that is another's is the one content has, with those it is for`() throws {
    var line = try service(.national, number: "116 006") {
      $0.counties = []
      $0.ages = Ages("18-")
    }
    line.id = "vo-linjen"
    var children = try service(.national, number: "116 111") { $0.counties = [] }
    children.id = "alarmtelefonen"
    let records = [line, children]
    #expect(SubstituteLine.violence.substitute(in: records)?.ages == Ages("18-"))
    #expect(SubstituteLine.children.substitute(in: records)?.id == "alarmtelefonen")
    #expect(SubstituteLine.children.substitute(in: []) == nil)
    #expect(SubstituteLine.police.substitute(in: records)?.number == Emergency.police.phone)
  }

  @Test func `is for danger alone where of the police nothing else is known`() throws {
    let ring = try #require(try service(.police, number: nil).numberToRing(on: day))
    #expect(ring.isForDanger && ring.number == Emergency.police.phone)
    #expect(try service(.police, number: "112").numberToRing(on: day)?.isForDanger == false)
  }

  @Test func `of a line is never said to be that line's instead`() throws {
    var line = try service(number: "116 006") { $0.confirmed = .last("2020") }
    line.id = "vo-linjen"
    #expect(numbers(line, on: day) == ["116 006 2020"])
  }

  @Test func `of an organisation is its own, and of other kinds there is none`() throws {
    let record = Filled.record(.organisation)
    #expect(numbers(record, on: day) == ["+47 22 40 00 40"])
    for kind in RecordKind.allCases where ![.helpline, .organisation].contains(kind) {
      #expect(Filled.record(kind).numberToRing(on: day) == nil)
    }
  }
}
