import Content

/// A record as `lykt show --format json` gives it.
struct RecordReport: Encodable {
  let code: String?
  let id: String
  let kind: RecordKind
  let title: String
  /// The language of the text.
  let language: Language
  let summary: String
  let text: String
  let note: String?
  let source: [Source]
  let checked: CalendarDate
  let by: Method
  let reviewed: Review?
  let archive: FactReport?
  let references: [Tie]
  /// What its kind alone holds.
  let facts: FactReport

  struct Tie: Encodable {
    let relation: String
    let id: String
    let code: String?
    let title: String
  }

  init(_ record: Record, _ wanted: Language) {
    let written = wanted.fallbacks.first { record.body[$0] != nil }
    code = record.code?.description
    id = record.id
    kind = record.kind
    title = record.title(wanted)
    language = written ?? record.summary.best(for: wanted).language
    summary = record.summary(wanted)
    text = written.flatMap { record.body[$0]?.plain } ?? summary
    note = record.note?(wanted)
    source = record.sources
    checked = record.checked
    by = record.method
    reviewed = record.review
    archive = record.archive.map { _ in
      FactReport(facts: record.archiveFacts, language: wanted)
    }
    references = record.references.map { reference in
      Tie(
        relation: reference.relation.name(isInverse: reference.isInverse), id: reference.id,
        code: reference.code?.description, title: reference.title(wanted))
    }
    facts = FactReport(facts: record.facts, language: wanted)
  }
}

extension Relation {
  /// Its name as seen from the end it was written at, or from the other.
  func name(isInverse: Bool) -> String {
    guard isInverse else { return rawValue }
    return switch self {
    case .see: "see"
    case .replaces: "replaced-by"
    case .publishedBy: "publishes"
    case .runBy: "runs"
    case .partOf: "has-part"
    case .winnerOf: "won-by"
    case .definedIn: "defines"
    }
  }
}
