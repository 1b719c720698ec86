import Content
import Testing

@testable import Authoring

@Suite struct RecordTests {
  private let records: [String: Record]

  init() throws {
    let read = try SampleFolder().reading().records
    records = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
  }

  @Test func `a helpline holds all that its fields say`() throws {
    let record = try #require(records["linjen"])
    guard case .helpline(let line) = record.details else {
      Issue.record("no helpline")
      return
    }
    #expect(record.title == Text(name: "Linjen"))
    #expect(record.summary(.en) == "A telephone for you who want to talk. It is free.")
    #expect(record.keywords == ["hjelp", "116006"])
    #expect(record.checked == CalendarDate(year: 2026, month: 8, day: 13))
    #expect(record.method == .web)
    #expect(
      record.sources == [
        Source(
          title: "Om linjen", publisher: "Linjen", address: "linjen.example/om", date: "13.08.2026")
      ])
    #expect(line.category == .national)
    #expect(
      try line.channels == [
        Channel(.voice(#require(PhoneNumber("116 006")))),
        Channel(.voice(#require(PhoneNumber("+47 22 40 00 40"))), isAbroad: true),
        Channel(.chat("linjen.example"), hours: OpeningHours("Mo-Fr 09:00-15:00")),
      ])
    #expect(line.hours?.isAlways == true)
    #expect(line.cost == .free)
    #expect(line.anonymous == .yes)
    #expect(line.showsOnBill == false)
    #expect(line.kept?(.nn) == "Ingen ting.")
    #expect(line.ages == Ages("18-"))
    #expect(line.languages == ["nb", "en"])
    #expect(line.web == "linjen.example")
    #expect(line.email == "post@linjen.example")
    #expect(line.counties.isEmpty)
    #expect(line.front == 1)
  }

  @Test func `a record of a list holds its prose and its places`() throws {
    let record = try #require(records["huset"])
    guard case .helpline(let house) = record.details else {
      Issue.record("no helpline")
      return
    }
    #expect(record.body[.nb]?.plain == "Det koster ingen ting å bo her.\n\nTa med papirer.")
    #expect(record.body[.en]?.plain == "It costs nothing to live here.")
    #expect(house.counties == [.agder, .rogaland])
    #expect(house.category == .krisesenter)
    #expect(house.places == ["Byen"])
    #expect(house.hasSecretAddress)
    #expect(house.channels.last?.kind == .sms)
    #expect(house.channels.last?.note?(.nb) == "bare tekst")
  }

  @Test func `a plan holds its areas, measures and reports`() throws {
    let record = try #require(records["ny-plan"])
    guard case .plan(let plan) = record.details else {
      Issue.record("no plan")
      return
    }
    #expect(record.archive?.publishedUnder?(.nb) == "Regjering")
    #expect(record.note?(.nb) == "Antallet er ikke bekreftet.")
    #expect(plan.period == Plan.Period("2014-2017"))
    #expect(plan.subtitle == Text(name: "Plan 2014–2017"))
    #expect(plan.areas.map { $0.title(.nb) } == ["Forebygging", "Hjelp"])
    #expect(plan.areas.map(\.measures) == ["1–8", nil])
    #expect(plan.measureCount == Text(name: "over 100"))
    #expect(plan.measures.map(\.number) == ["21", nil])
    #expect(plan.measures[0].status?(.nb) == "Gjort.")
    #expect(plan.measures[0].responsible == "JD")
    #expect(plan.measures[0].date == "2015-12")
    #expect(plan.reports.map { $0(.nb) } == ["Statusrapport 2014"])
  }

  @Test func `a guide is a grid whose sections have cells`() throws {
    guard case .guide(let guide) = try #require(records["rutenett"]).details,
      case .guideSection(let section) = try #require(records["rute"]).details
    else {
      Issue.record("no guide")
      return
    }
    #expect(guide.form == .grid)
    #expect(guide.groups.count == 2)
    #expect(guide.kinds.map { $0(.nb) } == ["Tegn", "Samtale", "Lov"])
    #expect(guide.editions == [Guide.Edition(year: "2008", title: Text([.nb: "Første utgave"]))])
    #expect(guide.legal.first?.section == "§ 196")
    #expect(section.order == 1)
    #expect(section.cell == GuideSection.Cell(group: 1, kind: 1))
    #expect(section.isThin)
    #expect(records["rutenett"]?.review == Review.none)
    #expect(records["rute"]?.review == CalendarDate("2026-01-02").map(Review.done))
  }

  @Test func `a prize tells its year, winners and occasion`() throws {
    guard case .award(let award) = try #require(records["pris-2019"]).details,
      case .award(let prize) = try #require(records["prisen"]).details
    else {
      Issue.record("no award")
      return
    }
    #expect(award.year == 2019)
    #expect(award.winners.first?.kind == .municipality)
    #expect(award.winners.first?.project?(.nb) == "Samtaler")
    #expect(award.occasion?.giver?(.nb) == "Statsråden")
    #expect(award.occasion?.receiver?(.nb) == "Ordføreren")
    #expect(award.sum == "250 000 kr")
    #expect(prize.year == nil)
    #expect(prize.criterion?(.nb) == "For samarbeid.")
  }

  @Test func `an organisation, a term and a notice hold their own`() throws {
    guard case .organisation(let centre) = try #require(records["senteret"]).details,
      case .term(let term) = try #require(records["besok"]).details,
      case .notice(let notice) = try #require(records["sommer"]).details
    else {
      Issue.record("not of these kinds")
      return
    }
    #expect(centre.form == .centre)
    #expect(centre.owner?.id == "departementet")
    #expect(centre.founded == Text(name: "2004"))
    #expect(term.law == "straffeprosessloven § 222 a")
    #expect(records["besok"]?.summary(.en) == "Coming to someone.")
    #expect(notice.from == CalendarDate("2026-07-01"))
    #expect(notice.to == CalendarDate("2026-08-01"))
    #expect(records["sommer"]?.code == nil)
  }
}
