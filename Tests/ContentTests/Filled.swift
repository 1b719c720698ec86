import Content
import Testing

/// Records and details with something in every field.
enum Filled {
  static let text = Text([.nb: "råd «nå»", .nn: "råd", .en: "advice", .se: "ráđđi"])
  static let party = OrganisationRef(name: text, id: "bufdir")

  static func record(_ kind: RecordKind) throws -> Record {
    let day = try #require(CalendarDate("2026-08-13"))
    let span = RichText.Span("krisesenter", emphasis: .strong, link: .record("ks"))
    let web = RichText.Span("her", emphasis: .light, link: .web("dinutvei.no"))
    let body = RichText(blocks: [
      .init(role: .heading, level: 2, spans: [span]),
      .init(role: .item, level: 1, marker: "•", spans: [web]),
    ])
    let reference = Reference(
      relation: .partOf, isInverse: true, id: "ks", code: Code("H2"), title: text,
      cell: GuideSection.Cell(group: 2, kind: 0))
    return try Record(
      id: "a-1", code: Code("V2.3"), kind: kind, title: text, summary: Text(name: "Navn"),
      body: [.nb: body, .en: body], note: text,
      sources: [Source(title: "Side", publisher: "Etat", address: "etat.no", date: "2025")],
      checked: day, method: .directory, review: .done(day),
      archive: Archive(publishedUnder: text, publisher: text, updated: text),
      references: [reference], keywords: ["slår", "banke"], details: details(kind),
      breaks: Hyphenation(["handlingsplan": [4, 9], "vernetiltaket": [4]]))
  }

  static func details(_ kind: RecordKind) throws -> Details {
    switch kind {
    case .helpline: try .helpline(helpline())
    case .plan: .plan(plan())
    case .guide: .guide(guide())
    case .guideSection: .guideSection(section())
    case .award: .award(award())
    case .organisation: try .organisation(organisation())
    case .term: .term(Term(law: "straffeloven § 196"))
    case .notice:
      try .notice(
        Notice(from: #require(CalendarDate("2026-01-01")), to: CalendarDate("2026-02-01")))
    }
  }

  /// One of each kind, the first filled.
  static func channels() throws -> [Channel] {
    let number = try #require(PhoneNumber("+47 22 40 00 40"))
    let hours = try OpeningHours("Mo-Fr 09:00-15:00; PH off")
    return [
      Channel(.sms(number), isAbroad: true, hours: hours, note: text), Channel(.voice(number)),
      Channel(.textphone(number)), Channel(.chat("a.no")), Channel(.email("post@a.no")),
    ]
  }

  static func helpline() throws -> Helpline {
    var helpline = Helpline(category: .krisesenter)
    helpline.channels = try channels()
    helpline.hours = try OpeningHours("24/7")
    helpline.hoursNote = text
    helpline.isEmergency = true
    helpline.front = 3
    helpline.cost = .free
    helpline.anonymous = .possible
    helpline.showsOnBill = false
    helpline.kept = text
    helpline.audience = text
    helpline.expect = text
    helpline.ages = Ages("16-25")
    helpline.languages = ["nb", "ar"]
    helpline.web = "a.no"
    helpline.email = "post@a.no"
    helpline.counties = [.moreOgRomsdal, .oslo]
    helpline.places = ["Molde"]
    helpline.address = "Storgata 1"
    helpline.hasSecretAddress = true
    helpline.confirmed = "2023"
    helpline.status = .closed
    helpline.substitute = Substitute(
      id: "vo-linjen", title: text, number: Emergency.nationalLine.phone, ages: Ages("18-"))
    return helpline
  }

  static func plan() -> Plan {
    var plan = Plan()
    plan.subtitle = text
    plan.period = Plan.Period("2014-2017")
    plan.lead = party
    plan.ministries = [party, OrganisationRef(name: text)]
    plan.areas = [Plan.Area(title: text, measures: "1–8")]
    plan.measureCount = text
    plan.measures = [
      Plan.Measure(number: "21", title: text, responsible: "JD", status: text, date: "2015-12")
    ]
    plan.reports = [text]
    plan.shortNames = ["JD": party]
    plan.web = "a.no"
    return plan
  }

  static let legal = LegalGround(law: text, section: "§ 196", text: text)

  static func guide() -> Guide {
    var guide = Guide(form: .grid)
    guide.groups = [text]
    guide.kinds = [text, text]
    guide.audience = text
    guide.editions = [Guide.Edition(year: "2008", title: text)]
    guide.legal = [legal]
    guide.web = "a.no"
    return guide
  }

  static func section() -> GuideSection {
    var section = GuideSection(order: 4)
    section.cell = GuideSection.Cell(group: 2, kind: 4)
    section.isThin = true
    section.step = GuideSection.Step(
      number: 2, count: 3,
      next: Reference(relation: .partOf, isInverse: true, id: "b", code: Code("V2.4"), title: text))
    section.audience = text
    section.legal = [legal]
    section.web = "a.no"
    return section
  }

  static func award() -> Award {
    var award = Award()
    award.year = 2019
    award.winners = [Award.Winner(name: text, kind: .team, project: text, reason: text)]
    award.occasion = Award.Occasion(date: text, place: text, giver: text, receiver: text)
    award.sum = "250 000 kr"
    award.criterion = text
    return award
  }

  static func organisation() throws -> Organisation {
    var organisation = Organisation(form: .directorate)
    organisation.role = text
    organisation.short = "Bufdir"
    organisation.owner = party
    organisation.founded = text
    organisation.region = text
    organisation.channels = try channels()
    organisation.web = "a.no"
    organisation.email = "post@a.no"
    return organisation
  }
}
