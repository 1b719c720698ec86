import Content

/// The lines of each section, in the order a reader meets them.
struct ListBuilder {
  let records: [Record]

  func rows(_ section: Section) -> [ListItem] {
    let records = records.filter { Section($0.kind) == section }
    var rows =
      switch section {
      case .helplines: Self.helplines(records)
      case .plans: Self.plans(records)
      case .guides: Self.guides(records)
      case .awards: Self.awards(records)
      case .organisations: Self.organisations(records)
      case .terms: Self.terms(records)
      }
    for (place, index) in rows.indices.filter({ !rows[$0].isHeading }).enumerated() {
      rows[index].ordinal = place + 1
    }
    return rows
  }

  /// By the end of their periods, latest first, so that plans in force are adjacent; those without a period last.
  private static func plans(_ records: [Record]) -> [ListItem] {
    records.sorted { one, other in
      let (first, second) = (one.period, other.period)
      return (first?.to ?? 0, first?.from ?? 0) > (second?.to ?? 0, second?.from ?? 0)
    }.map { record in
      var row = ListItem(record)
      row.period = record.period
      row.detail = record.period.map { Text(name: $0.description) }
      return row
    }
  }

  /// Each guide, then its sections as they are read.
  private static func guides(_ records: [Record]) -> [ListItem] {
    records.sorted { one, other in one.placeInGuide < other.placeInGuide }.map { record in
      var row = ListItem(record)
      row.depth = max(0, (record.code?.numbers.count ?? 1) - 1)
      return row
    }
  }

  /// The prize itself, then the newest year first.
  private static func awards(_ records: [Record]) -> [ListItem] {
    records.sorted { ($0.year ?? .max) > ($1.year ?? .max) }.map { record in
      var row = ListItem(record)
      row.detail = record.year.map { Text(name: "\($0)") }
      return row
    }
  }

  private static func organisations(_ records: [Record]) -> [ListItem] {
    Organisation.Form.allCases.flatMap { form in
      grouped(form.heading, alphabetical(records.filter { $0.form == form }))
    }
  }

  private static func terms(_ records: [Record]) -> [ListItem] {
    alphabetical(records).map { record in
      var row = ListItem(record)
      row.detail = record.title.versions[.en].map { english in
        Text([.nb: english, .nn: english, .en: record.title(.nb)])
      }
      return row
    }
  }

  /// Some records under a heading, or nothing where there are none.
  static func grouped(_ heading: Text, _ records: [Record]) -> [ListItem] {
    records.isEmpty ? [] : [ListItem(id: nil, title: heading)] + records.map { ListItem($0) }
  }

  static func alphabetical(_ records: [Record]) -> [Record] {
    records.map { ($0, CollationKey($0.title(.nb))) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension ListItem {
  /// What every line says of its record.
  init(_ record: Record) {
    self.init(
      id: record.id, code: record.code, kind: record.kind, title: record.title,
      summary: record.summary)
    guard case .helpline(let helpline) = record.details else { return }
    phone = record.phoneAdvice
    hours = helpline.sureHours
    counties = helpline.counties
  }
}

extension Record {
  fileprivate var period: Plan.Period? {
    if case .plan(let plan) = details { plan.period } else { nil }
  }

  fileprivate var year: Int? {
    if case .award(let award) = details { award.year } else { nil }
  }

  fileprivate var form: Organisation.Form? {
    if case .organisation(let organisation) = details { organisation.form } else { nil }
  }

  /// The number of its guide, then 0 for the guide itself or the order of a section.
  fileprivate var placeInGuide: (Int, Int, Int) {
    let guide = code?.numbers.first ?? .max
    if case .guideSection(let section) = details { return (guide, 1, section.order) }
    return (guide, 0, 0)
  }
}
