import Content
import ContentPack

/// Records made up for tests.
enum Samples {
  static let day = CalendarDate("2026-11-21") ?? CalendarDate(daysSince1970: 0)

  static func text(_ nb: String, _ nn: String? = nil, _ en: String? = nil) -> Text {
    var versions: [Language: String] = [.nb: nb]
    versions[.nn] = nn
    versions[.en] = en
    return Text(versions)
  }

  static func record(
    _ id: String, _ code: String?, _ kind: RecordKind, _ title: Text,
    _ summary: Text = text("Om noe."),
    body: [Language: String] = [:], keywords: [String] = [], details: Details
  ) -> Record {
    Record(
      id: id, code: code.flatMap { Code($0) }, kind: kind, title: title, summary: summary,
      body: body.mapValues { prose in
        RichText(blocks: [.init(role: .paragraph, spans: [.init(prose)])])
      },
      sources: [Source(title: "En kilde", publisher: "En utgiver")], checked: day, method: .web,
      keywords: keywords, details: details)
  }

  static func helpline(
    _ id: String, _ code: String, _ title: Text, number: String? = nil,
    category: Helpline.Category = .national, hours: String? = nil, counties: [County] = [],
    front: Int? = nil, summary: Text = text("Om noe."), body: [Language: String] = [:],
    keywords: [String] = [], change: (inout Helpline) -> Void = { _ in }
  ) -> Record {
    var helpline = Helpline(category: category)
    helpline.channels = number.flatMap { PhoneNumber($0) }.map { [Channel(.voice($0))] } ?? []
    helpline.hours = hours.flatMap { try? OpeningHours($0) }
    helpline.counties = counties
    helpline.front = front
    helpline.isEmergency = category == .emergency
    change(&helpline)
    return record(
      id, code, .helpline, title, summary, body: body, keywords: keywords,
      details: .helpline(helpline))
  }

  static func plan(_ id: String, _ code: String, _ title: String, _ period: String?) -> Record {
    var plan = Plan()
    plan.period = period.flatMap { Plan.Period($0) }
    return record(id, code, .plan, text(title), details: .plan(plan))
  }

  static func section(_ id: String, _ code: String, _ title: String, order: Int) -> Record {
    record(id, code, .guideSection, text(title), details: .guideSection(GuideSection(order: order)))
  }

  static func award(_ id: String, _ code: String, _ title: String, year: Int?) -> Record {
    var award = Award()
    award.year = year
    return record(id, code, .award, text(title), details: .award(award))
  }

  static func organisation(
    _ id: String, _ code: String, _ title: String, _ form: Organisation.Form
  ) -> Record {
    record(id, code, .organisation, text(title), details: .organisation(Organisation(form: form)))
  }

  static func term(_ id: String, _ code: String, _ title: Text, _ summary: Text = text("Et ord."))
    -> Record
  {
    record(id, code, .term, title, summary, details: .term(Term()))
  }

  static func see(_ id: String) -> Reference {
    Reference(relation: .see, isInverse: false, id: id, code: nil, title: Text(name: ""))
  }

  /// One or more of each kind, in no order.
  static let all: [Record] = {
    var records = [
      term("alarm", "O2", text("voldsalarm", "valdsalarm", "personal alarm")),
      term("ore", "O3", text("økonomisk vold", nil, "economic abuse")),
      term("arlig", "O4", text("årlig rapport")), term("agn", "O5", text("agn")),
      award("prisen", "T0", "Samarbeidsprisen", year: nil),
      award("pris-2012", "T2012", "Samarbeidsprisen 2012", year: 2012),
      award("pris-2017", "T2017", "Samarbeidsprisen 2017", year: 2017),
      organisation("nkvts", "A2", "NKVTS", .centre),
      organisation("ahus", "A3", "Ahus-senteret", .centre),
      organisation("jd", "A1", "Justisdepartementet", .ministry),
      record(
        "kommune", "V1", .guide, text("Kommuneveilederen"), details: .guide(Guide(form: .steps))),
      section("skriv", "V1.2", "Skriv planen", order: 20),
      section("start", "V1.1", "Kom i gang", order: 10),
      section("forankring", "V1.1.3", "Forankring", order: 11),
      plan("gammel", "P1", "Vold mot kvinner", "1999-2003"),
      plan("ny", "P2", "Trygghet for alle", "2024-2028"),
      plan("uten-tid", "P3", "Planen uten tid", nil),
      record("stengt", nil, .notice, text("Stengt i jula"), details: .notice(Notice(from: day))),
    ]
    records += helplines
    return records
  }()

  static let helplines: [Record] = [
    helpline(
      "moss", "H101", text("Krisesenteret i Moss"), number: "69 24 44 00", category: .krisesenter,
      counties: [.ostfold]),
    helpline(
      "bodo", "H100", text("Familievernkontoret i Bodø"), category: .familievern,
      counties: [.nordland]),
    helpline(
      "delt", "H102", text("Konfliktrådet"), category: .konfliktrad, counties: [.troms, .finnmark]),
    helpline(
      "vo-linjen", "H10", Text(name: "VO-linjen"), number: "116 006", hours: "24/7", front: 2,
      summary: text("Hjelp ved vold.", "Hjelp ved vald.", "Help with violence."),
      keywords: ["mannen slår"]),
    helpline(
      "politi", "H1", text("Politi", "Politi", "Police"), number: "112", category: .emergency,
      hours: "24/7", front: 1),
    helpline(
      "gammel-linje", "H11", text("Gammel linje"), number: "800 57 000", hours: "24/7",
      change: { $0.confirmed = .last("2019") }),
  ]

  static func builder(
    _ records: [Record] = all, serial: Int = 7, retired: [Code: String] = [:]
  ) -> PackBuilder {
    PackBuilder(records: records, serial: serial, created: day, retired: retired)
  }
}
