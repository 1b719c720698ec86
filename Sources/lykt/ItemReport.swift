import Content

/// A record in short, as all reports begin with it: what it is, and how it is reached now.
struct ItemReport: Encodable {
  let code: String?
  let id: String
  let kind: String
  let title: String
  let language: String
  var number: String?
  var tel: String?
  var channel: String?
  var numberConfirmed: Bool?
  var numberConfirmedLast: String?
  var instead: Instead?
  var county: [String]?
  var open: String?
  var until: String?

  /// Another service's number.
  struct Instead: Encodable {
    let number: String
    let tel: String
    let id: String
    let title: String
    let reason: String

    init(_ ring: NumberToRing, _ context: ReportContext) {
      number = ring.number.printed
      tel = ring.number.link
      id = ring.id
      title = ring.title(context.language)
      reason = (ring.reason ?? .noNumber).reportName
    }
  }

  init(
    id: String, code: Code?, kind: RecordKind, title: Text, language: Language? = nil,
    _ context: ReportContext
  ) {
    self.id = id
    self.code = code?.description
    self.kind = kind.reportName
    let best = title.best(for: context.language)
    self.title = best.text
    self.language = (language ?? best.language).rawValue
  }

  /// Says which number is the record's own, whether it is confirmed, and which is given instead and why.
  mutating func add(_ advice: PhoneAdvice?, _ context: ReportContext) {
    for ring in advice?.numbers(on: context.day) ?? [] {
      guard ring.reason != nil else {
        number = ring.number.printed
        tel = ring.number.link
        channel = ring.channel.reportName
        numberConfirmed = ring.unconfirmedSince == nil
        numberConfirmedLast = ring.unconfirmedSince?.date
        continue
      }
      instead = Instead(ring, context)
    }
  }

  /// Says where a service is for and whether it answers, and until when that holds.
  mutating func add(_ counties: [County], _ status: OpenStatus?) {
    county = counties.map(\.name)
    switch status {
    case .always: open = "open"
    case .open(let end): (open, until) = ("open", Self.written(end))
    case .closed(let opening): (open, until) = ("closed", opening.map(Self.written))
    case .unknown, nil: open = "unknown"
    }
  }

  private static func written(_ time: OpenStatus.Time) -> String {
    Instant(time.day, minute: time.minute).description
  }
}

extension ItemReport {
  /// Nil for a heading.
  init?(_ item: ListItem, _ context: ReportContext) {
    guard let id = item.id, let kind = item.kind else { return nil }
    self.init(id: id, code: item.code, kind: kind, title: item.title, context)
    guard kind == .helpline else { return }
    add(item.phone, context)
    add(item.counties, context.moment.map(item.openStatus))
  }

  init(_ record: Record, language: Language, _ context: ReportContext) {
    self.init(
      id: record.id, code: record.code, kind: record.kind, title: record.title,
      language: language, context)
    add(record.phoneAdvice, context)
    guard case .helpline(let helpline) = record.details else { return }
    add(helpline.counties, context.moment.map(record.openStatus))
  }

  init(_ hit: SearchAnswer.Hit, _ context: ReportContext) {
    self.init(
      id: hit.id, code: hit.code, kind: hit.kind, title: hit.title, language: hit.language, context)
    guard hit.kind == .helpline else { return }
    add(hit.phone, context)
    add(hit.counties, context.moment.map(hit.openStatus))
  }
}
