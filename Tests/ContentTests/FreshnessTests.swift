import Content
import Testing

@Suite struct `How fresh a record is` {
  private func record(_ kind: RecordKind, _ details: Details, checked: String) throws -> Record {
    try Record(
      id: "a", code: nil, kind: kind, title: Text(name: "A"), summary: Text(name: "A"),
      sources: [], checked: #require(CalendarDate(checked)), method: .web, details: details)
  }

  private func freshness(_ kind: RecordKind, _ details: Details, _ days: [String]) throws
    -> [Freshness]
  {
    let record = try record(kind, details, checked: "2026-01-31")
    return try days.map { try record.freshness(on: #require(CalendarDate($0))) }
  }

  private let steps: [Freshness] = [.fresh, .due, .due, .amber, .amber, .red]

  @Test func `of a national line goes by 3, 6 and 12 months`() throws {
    let days = [
      "2026-04-30", "2026-05-01", "2026-07-31", "2026-08-01", "2027-01-31", "2027-02-01",
    ]
    #expect(try freshness(.helpline, .helpline(Helpline(category: .national)), days) == steps)
  }

  @Test func `of a local line goes by 6, 9 and 15 months`() throws {
    var local = Helpline(category: .krisesenter)
    local.counties = [.agder]
    let days = [
      "2026-07-31", "2026-08-01", "2026-10-31", "2026-11-01", "2027-04-30", "2027-05-01",
    ]
    #expect(try freshness(.helpline, .helpline(local), days) == steps)
  }

  @Test func `of guides, sections, organisations and terms goes by 12, 24 and 36 months`() throws {
    let days = [
      "2027-01-31", "2027-02-01", "2028-01-31", "2028-02-01", "2029-01-31", "2029-02-01",
    ]
    #expect(try freshness(.guide, .guide(Guide(form: .steps)), days) == steps)
    #expect(try freshness(.guideSection, .guideSection(GuideSection(order: 1)), days) == steps)
    #expect(try freshness(.organisation, .organisation(Organisation(form: .centre)), days) == steps)
    #expect(try freshness(.term, .term(Term()), days) == steps)
  }

  @Test func `of plans, awards and notices does not go by the calendar`() throws {
    let notice = try Notice(from: #require(CalendarDate("2026-01-01")))
    for (kind, details) in [
      (.plan, .plan(Plan())), (.award, .award(Award())), (.notice, .notice(notice)),
    ] as [(RecordKind, Details)] {
      #expect(try freshness(kind, details, ["2026-01-31", "2099-01-01"]) == [.fresh, .fresh])
    }
  }

  @Test func `is good on the day of the check and before it`() throws {
    let line = Details.helpline(Helpline(category: .national))
    #expect(try freshness(.helpline, line, ["2026-01-31", "2025-01-01"]) == [.fresh, .fresh])
  }

  @Test func `is told apart from better to worse`() {
    #expect([Freshness.red, .due, .fresh, .amber].sorted() == [.fresh, .due, .amber, .red])
  }
}
