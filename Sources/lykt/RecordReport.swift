import Content
import Interface

/// A record as `lykt show --format json` prints it.
struct RecordReport: Report {
  let item: ItemReport
  let summary: String
  let text: String
  let note: String?
  let source: [Source]
  let checked: String
  let by: String
  let reviewed: String?
  let archive: FactReport?
  let references: [Tie]
  /// What its kind alone holds.
  let facts: FactReport

  struct Source: Encodable {
    let title: String
    let publisher: String
    let address: String?
    let date: String?
  }

  struct Tie: Encodable {
    let relation: String
    let id: String
    let code: String?
    let title: String
  }

  init(_ record: Record, _ context: ReportContext) {
    let wanted = context.language
    let written = wanted.fallbacks.first { record.body[$0] != nil }
    item = ItemReport(
      record, language: written ?? record.summary.best(for: wanted).language, context)
    summary = record.summary(wanted)
    text =
      written.flatMap { record.body[$0]?.marked($0, on: context.day).plain } ?? summary
    note = record.note?(wanted)
    source = record.sources.map {
      Source(title: $0.title, publisher: $0.publisher, address: $0.address, date: $0.date)
    }
    checked = record.checked.description
    by = record.method.reportName
    switch record.review {
    case .some(.none): reviewed = "none"
    case .done(let day): reviewed = day.description
    case nil: reviewed = nil
    }
    archive = record.archive.map { _ in FactReport(facts: record.archiveFacts, language: wanted) }
    references = record.references.map { reference in
      Tie(
        relation: reference.relation.reportName(isInverse: reference.isInverse), id: reference.id,
        code: reference.code?.description, title: reference.title(wanted))
    }
    facts = FactReport(facts: record.facts, language: wanted)
  }

  private enum Key: String, CodingKey {
    case schema, summary, text, note, source, checked, by, reviewed, archive, references, facts
  }

  func encode(to encoder: any Encoder) throws {
    try item.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(summary, forKey: .summary)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(note, forKey: .note)
    try container.encode(source, forKey: .source)
    try container.encode(checked, forKey: .checked)
    try container.encode(by, forKey: .by)
    try container.encodeIfPresent(reviewed, forKey: .reviewed)
    try container.encodeIfPresent(archive, forKey: .archive)
    try container.encode(references, forKey: .references)
    try container.encode(facts, forKey: .facts)
  }
}
