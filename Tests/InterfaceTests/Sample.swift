import Content
import Screen

@testable import Interface

/// A small body of content that no test of the interface has to read from a file.
enum Sample {
  static let created =
    CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(daysSince1970: 0)
  /// A Monday, half past eleven.
  static let morning = Instant(CalendarDate(year: 2026, month: 11, day: 23) ?? created, minute: 690)

  static let records = others + cells

  /// The record of an id, a code or a telephone number, as a pack finds it.
  static func record(_ key: String) -> Record? {
    let digits = PhoneNumber(typed: key)?.digits
    return (records + SamplePlaces.records).first { record in
      record.id == key || record.code == Code(key)
        || digits != nil && record.phoneAdvice?.own?.digits == digits
    }
  }

  private static let others: [Record] = [
    helpline("politi", "H1", "Politi", "Police", "112", front: 1, emergency: true),
    helpline("ambulanse", "H2", "Ambulanse", "Ambulance", "113", front: 2, emergency: true),
    voLinjen,
    helpline(
      "vern-for-eldre", "H29", "Vern for eldre", "Protection for the old", "800 30 196",
      hours: "Mo-Fr 12:00-15:00", front: 4),
    helpline(
      "kirkens-sos", "H18", "Kirkens SOS", "Kirkens SOS", "22 40 00 40", front: 5),
    plan("et-liv-uten-vold", "P7", "Et liv uten vold", "2014-2017"),
    plan("frihet-fra-vold", "P14", "Frihet fra vold", "2021-2024"),
    guide,
    award("pris-2019", "T2019", "Jasska/Trygg", 2019),
    organisation("nkvts", "A4", "NKVTS"),
    term("besoksforbud", "O26", "Besøksforbud", "restraining order"),
  ]

  static let voLinjen: Record = {
    var made = helpline(
      "vo-linjen", "H10", "VO-linjen", "VO-linjen", "116 006", hours: "24/7", front: 3)
    made.body = [
      .nb: prose("Du kan ringe uten å si hvem du er.", link: ("besøksforbud", "besoksforbud")),
      .nn: prose("Du kan ringje utan å seie kven du er.", link: ("besøksforbod", "besoksforbud")),
      .en: prose("You can call without saying who you are.", link: ("order", "besoksforbud")),
    ]
    made.references = [
      Reference(
        relation: .see, isInverse: false, id: "besoksforbud", code: Code("O26"),
        title: Text([.nb: "Besøksforbud", .en: "Restraining order"])),
      Reference(
        relation: .see, isInverse: false, id: "nkvts", code: Code("A4"), title: Text(name: "NKVTS")),
    ]
    return made
  }()

  static func prose(_ text: String, link: (String, String)) -> RichText {
    RichText(blocks: [
      .init(role: .paragraph, spans: [.init(text)]),
      .init(role: .heading, level: 2, spans: [.init("Mer")]),
      .init(
        role: .paragraph,
        spans: [.init("Spør om "), .init(link.0, link: .record(link.1)), .init(" og annet.")]),
      .init(role: .item, level: 1, marker: "•", spans: [.init("én ting")]),
      .init(role: .item, level: 1, marker: "•", spans: [.init("en annen ting")]),
    ])
  }

  static func record(
    _ id: String, _ code: String, _ kind: RecordKind, _ title: Text, _ details: Details
  ) -> Record {
    Record(
      id: id, code: Code(code), kind: kind, title: title,
      summary: Text([
        .nb: "Kort om \(title(.nb)).", .nn: "Stutt om \(title(.nn)).",
        .en: "About \(title(.en)) in short.",
      ]),
      sources: [Source(title: "En kilde", publisher: "Et sted", address: "eksempel.no")],
      checked: created, method: .web, details: details)
  }

  static func helpline(
    _ id: String, _ code: String, _ nb: String, _ en: String, _ number: String,
    hours: String = "24/7", front: Int, emergency: Bool = false
  ) -> Record {
    var line = Helpline(category: emergency ? .emergency : .national)
    line.channels = PhoneNumber(number).map { [Channel(.voice($0))] } ?? []
    line.hours = try? OpeningHours(hours)
    line.front = front
    line.isEmergency = emergency
    line.cost = .free
    return record(id, code, .helpline, Text([.nb: nb, .nn: nb, .en: en]), .helpline(line))
  }

  static func plan(_ id: String, _ code: String, _ title: String, _ period: String) -> Record {
    var plan = Plan()
    plan.period = Plan.Period(period)
    plan.areas = [.init(title: Text(name: "Forebygging"), measures: "1–8")]
    plan.measures = [.init(number: "21", title: Text(name: "Et tiltak"), responsible: "JD")]
    return record(id, code, .plan, Text(name: title), .plan(plan))
  }

  static func section(_ id: String, _ code: String, _ title: String, order: Int) -> Record {
    var made = record(
      id, code, .guideSection, Text(name: title), .guideSection(GuideSection(order: order)))
    made.review = Review.none
    return made
  }

  static func award(_ id: String, _ code: String, _ title: String, _ year: Int) -> Record {
    var award = Award()
    award.year = year
    award.winners = [.init(name: Text(name: title), kind: .project)]
    return record(id, code, .award, Text(name: title), .award(award))
  }

  static func organisation(_ id: String, _ code: String, _ title: String) -> Record {
    record(id, code, .organisation, Text(name: title), .organisation(Organisation(form: .centre)))
  }

  static func term(_ id: String, _ code: String, _ nb: String, _ en: String) -> Record {
    record(id, code, .term, Text([.nb: nb, .en: en]), .term(Term()))
  }
}

extension Sample {
  /// The rows of a section, with a heading over the lines of help.
  static func rows(_ section: Section) -> [ListItem] {
    var items = records.filter { Section($0.kind) == section }.map(row)
    for index in items.indices { items[index].ordinal = index + 1 }
    let heading = ListItem(id: nil, title: Text([.nb: "Nasjonale linjer", .en: "National lines"]))
    return (section == .helplines ? [heading] : []) + items
  }

  static func row(_ record: Record) -> ListItem {
    var row = ListItem(
      id: record.id, code: record.code, kind: record.kind, title: record.title,
      summary: record.summary)
    switch record.details {
    case .helpline(let line):
      row.phone = record.phoneAdvice
      row.hours = line.hours
    case .plan(let plan):
      row.detail = plan.period.map { Text(name: $0.description) }
      row.period = plan.period
    case .award(let award): row.detail = award.year.map { Text(name: "\($0)") }
    case .guideSection: row.depth = 1
    default: break
    }
    return row
  }

  static var front: StartPageData {
    StartPageData(
      panes: [Section.helplines, .plans, .guides, .awards].map { section in
        let rows = rows(section).filter { !$0.isHeading && $0.kind != .guideSection }
        return StartPageData.Pane(
          section: section, rows: rows, total: section == .plans ? 14 : rows.count)
      })
  }
}

extension Sample {
  /// What reads from it.
  static let store = ContentStore { request in .success(answer(request)) }

  private static func answer(_ request: ReadRequest) -> ReadAnswer {
    switch request {
    case .item(let key):
      return .item(record(key).map(opened))
    case .record(let id): return .record((records + SamplePlaces.records).first { $0.id == id })
    case .rows(let section, let range):
      let rows = rows(section)
      let held = range.clamped(to: 0..<rows.count)
      return .rows(
        ListWindow(
          first: held.lowerBound, rows: Array(rows[held]), count: rows.count,
          items: rows.count { !$0.isHeading }))
    case .search(let request):
      let words = request.words.lowercased()
      let hits = records.filter {
        words.isEmpty || $0.title(.nb).lowercased().contains(words)
      }
      return .search(
        SearchAnswer(
          query: request.words, hits: hits.map(hit), marker: Highlighter(stems: [words])))
    case .near(let key): return near(key)
    case .qrCode:
      return .qrCode(BitMatrix(side: 21, modules: (0..<21 * 21).map { $0 % 3 == 0 }))
    }
  }

  private static func near(_ key: String) -> ReadAnswer {
    let typed = key.lowercased()
    let found = SamplePlaces.all.filter { place in
      place.record.id == typed || place.record.title(.nb).lowercased() == typed
    }
    let matches = found.map(SamplePlaces.match)
    if let only = found.first, found.count == 1 { return .near(.found(matches[0]), only) }
    if !found.isEmpty { return .near(.ambiguous(matches), nil) }
    let nearest = typed.hasPrefix("elv") ? [SamplePlaces.match(SamplePlaces.elverum)] : []
    return .near(.unknown(nearest: nearest), nil)
  }

  static func opened(_ record: Record) -> OpenedItem {
    let position = Section(record.kind).flatMap { section in
      rows(section).firstIndex { $0.id == record.id }.map {
        OpenedItem.Position(section: section, row: $0)
      }
    }
    return OpenedItem(record: record, position: position)
  }

  private static func hit(_ record: Record) -> SearchAnswer.Hit {
    SearchAnswer.Hit(
      id: record.id, code: record.code, kind: record.kind, title: record.title, language: .nb,
      snippet: [.init("Kort om "), .init(record.title(.nb), isMarked: true), .init(".")])
  }
}
