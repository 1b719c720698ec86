public import Content

/// Records with something in every field, each text with words of its own.
public enum Filled {
  /// A text with a long word that stands nowhere else: the letters of its name run together.
  public static func text(_ name: String) -> Text {
    let word = name.filter(\.isLetter).lowercased()
    return Text([
      .nb: "råd \(word)bokmålsform", .nn: "råd \(word)nynorskform", .en: "\(word)englishform",
      .se: "ráđđi \(word)",
    ])
  }

  static func party(_ name: String) -> OrganisationRef {
    OrganisationRef(name: text(name), id: "bufdir")
  }

  private static let day = CalendarDate(daysSince1970: 20_678)

  public static func record(_ kind: RecordKind) -> Record {
    let span = RichText.Span("krisesenter", emphasis: .strong, link: .record("ks"))
    let web = RichText.Span("her", emphasis: .light, link: .web("dinutvei.no"))
    let phone = PhoneAdvice(
      own: PhoneNumber("116 006"), confirmed: .undated, checked: day, goodUntil: day)
    let body = RichText(blocks: [
      .init(role: .heading, level: 2, spans: [span]),
      .init(role: .item, level: 1, marker: "•", spans: [web]),
      .init(role: .paragraph, spans: [RichText.Span(" 116 006", phone: phone)]),
    ])
    return Record(
      id: "a-1", code: Code("V2.3"), kind: kind, title: text("title"), summary: text("summary"),
      body: [.nb: body, .en: body], note: text("note"),
      sources: [Source(title: "Side", publisher: "Etat", address: "etat.no", date: "2025")],
      checked: day, method: .directory, review: .done(day),
      archive: Archive(
        publishedUnder: text("publishedUnder"), publisher: text("publisher"),
        updated: text("updated")),
      references: [
        Reference(
          relation: .partOf, isInverse: true, id: "ks", code: Code("H2"), title: text("reference"),
          cell: GuideSection.Cell(group: 1, kind: 1))
      ], keywords: ["slår", "banke"], details: details(kind),
      breaks: Hyphenation(["handlingsplan": [4, 9], "vernetiltaket": [4]]))
  }

  public static func details(_ kind: RecordKind) -> Details {
    switch kind {
    case .helpline: .helpline(helpline)
    case .plan: .plan(plan)
    case .guide: .guide(guide)
    case .guideSection: .guideSection(section)
    case .award: .award(award)
    case .organisation: .organisation(organisation)
    case .term: .term(Term(law: "straffeloven § 196"))
    case .place: .place(place)
    case .notice: .notice(Notice(from: day, to: day.adding(3)))
    }
  }

  /// One of each kind, the first filled.
  private static var channels: [Channel] {
    guard let number = PhoneNumber("+47 22 40 00 40") else { return [] }
    return [
      Channel(.sms(number), isAbroad: true, hours: hours, note: text("channelNote")),
      Channel(.voice(number)), Channel(.textphone(number)), Channel(.chat("a.no")),
      Channel(.email("post@a.no")),
    ]
  }

  private static let hours = try? OpeningHours("Mo-Fr 09:00-15:00; PH off")

  private static var helpline: Helpline {
    var helpline = Helpline(category: .krisesenter)
    helpline.channels = channels
    helpline.hours = hours
    helpline.hoursNote = text("hoursNote")
    helpline.isEmergency = true
    helpline.front = 3
    helpline.cost = .free
    helpline.anonymous = .possible
    helpline.showsOnBill = false
    helpline.kept = text("kept")
    helpline.audience = text("audience")
    helpline.expect = text("expect")
    helpline.ages = Ages("16-25")
    helpline.languages = ["nb", "ar"]
    helpline.web = "a.no"
    helpline.email = "post@a.no"
    helpline.counties = [.moreOgRomsdal, .oslo]
    helpline.places = ["Molde"]
    helpline.serves = [serviceArea]
    helpline.address = "Storgata 1"
    helpline.hasSecretAddress = true
    helpline.confirmed = .last("2023")
    helpline.status = .closed
    helpline.substitute = Substitute(
      id: "vo-linjen", title: text("substitute"), number: Emergency.nationalLine.phone,
      ages: Ages("18-"))
    return helpline
  }

  private static var serviceArea: ServiceArea {
    var area = ServiceArea(certainty: .likely)
    area.municipalities = ["1506"]
    area.policeDistricts = [.moreOgRomsdal]
    area.counties = [.moreOgRomsdal]
    area.isCountry = true
    area.asOf = "2021"
    area.parts = ["Nordstrand"]
    return area
  }

  private static var place: Place {
    var place = Place(number: "5538", county: .troms, policeDistrict: .troms)
    place.otherNames = ["Omasvuotna"]
    place.formerNames = ["Sørfjord"]
    place.postalCodes = [Place.PostalCode(code: "9046", name: "Oteren")]
    place.services = [
      Place.Service(
        id: "ks", category: .krisesenter, reach: .district, certainty: .likely, asOf: "2021",
        parts: ["Skibotn"])
    ]
    place.here = ["nok"]
    place.others = ["ks"]
    return place
  }

  private static var plan: Plan {
    var plan = Plan()
    plan.subtitle = text("subtitle")
    plan.period = Plan.Period("2014-2017")
    plan.lead = party("lead")
    plan.ministries = [party("ministry"), OrganisationRef(name: text("otherMinistry"))]
    plan.areas = [Plan.Area(title: text("area"), measures: "1–8")]
    plan.measureCount = text("measureCount")
    plan.measures = [
      Plan.Measure(
        number: "21", title: text("measure"), responsible: "JD", status: text("measureStatus"),
        date: "2015-12")
    ]
    plan.reports = [text("report")]
    plan.shortNames = ["JD": party("shortName")]
    plan.web = "a.no"
    return plan
  }

  private static func legal(_ name: String) -> LegalGround {
    LegalGround(law: text(name), section: "§ 196", text: text("\(name)Text"))
  }

  private static var guide: Guide {
    var guide = Guide(form: .grid)
    guide.groups = [text("groups")]
    guide.kinds = [text("firstKind"), text("otherKind")]
    guide.audience = text("audience")
    guide.editions = [Guide.Edition(year: "2008", title: text("edition"))]
    guide.legal = [legal("law")]
    guide.web = "a.no"
    return guide
  }

  private static var section: GuideSection {
    var section = GuideSection(order: 4)
    section.cell = GuideSection.Cell(group: 2, kind: 4)
    section.isThin = true
    section.step = GuideSection.Step(
      number: 2, count: 3,
      next: Reference(
        relation: .partOf, isInverse: true, id: "b", code: Code("V2.4"), title: text("next"),
        cell: GuideSection.Cell(group: 2, kind: 0)))
    section.audience = text("audience")
    section.legal = [legal("law")]
    section.web = "a.no"
    return section
  }

  private static var award: Award {
    var award = Award()
    award.year = 2019
    award.winners = [
      Award.Winner(
        name: text("winner"), kind: .team, project: text("project"), reason: text("reason"))
    ]
    award.occasion = Award.Occasion(
      date: text("date"), place: text("place"), giver: text("giver"), receiver: text("receiver"))
    award.sum = "250 000 kr"
    award.criterion = text("criterion")
    return award
  }

  private static var organisation: Organisation {
    var organisation = Organisation(form: .directorate)
    organisation.role = text("role")
    organisation.short = "Bufdir"
    organisation.owner = party("owner")
    organisation.founded = text("founded")
    organisation.region = text("region")
    organisation.channels = channels
    organisation.web = "a.no"
    organisation.email = "post@a.no"
    return organisation
  }
}
