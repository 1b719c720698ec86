import Content
import Yams

extension Draft {
  /// Reads all the fields of a record; in a list it says its own id.
  func read(_ fields: Fields, isInList: Bool) {
    if isInList { readID(fields) }
    if id.value.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil, !id.value.isEmpty {
      findings.add(.badID(id.value), at: id.place)
    }
    if kind != .notice { fields.require("code") }
    fields.require("title", "source", "checked", "by")
    readNames(fields)
    readProvenance(fields)
    readTies(fields)
    readText(fields)
    details = details(fields)
    fields.finish()
    checkBodyLanguages()
  }

  private func readID(_ fields: Fields) {
    fields.require("id")
    guard let node = fields.node("id"), let passage = fields.line(node, "id") else { return }
    id = Located(value: passage.text, place: passage.place)
  }

  private func readNames(_ fields: Fields) {
    if kind != .notice, let node = fields.node("code"),
      let passage = fields.passage(node, "code", wanted: "a code")
    {
      read(code: passage)
    }
    title = fields.text("title")
    let summaryName = kind == .term ? "definition" : "summary"
    fields.require(summaryName)
    summary = fields.text(summaryName, .sentence, languages: [.nb, .nn, .en])
    note = fields.text("note", .sentence)
    keywords = fields.strings("keywords")
  }

  private func read(code passage: SourceSpan) {
    guard let value = Code(passage.text), value.description == passage.text else {
      findings.add(.badCode(passage.text), at: passage.place)
      return
    }
    if let letter = kind.letter, value.letter != letter {
      findings.add(.wrongLetter(value, kind), at: passage.place)
    } else if kind != .guideSection, value.numbers.count > 1 {
      findings.add(.wrongDepth(value, kind), at: passage.place)
    } else {
      code = Located(value: value, place: passage.place)
    }
  }

  /// What it was read from, when and how.
  func readProvenance(_ fields: Fields) {
    sources = fields.list("source", source)
    if fields.isEmptyList("source") { findings.add(.noSource, at: fields.place(of: "source")) }
    checked = fields.day("checked").map { Located(value: $0, place: fields.place(of: "checked")) }
    method = fields.choice("by")
    if kind == .guide || kind == .guideSection {
      fields.require("reviewed")
      review = fields.form("reviewed", wanted: "none, or the day a professional read it") {
        $0 == "none" ? Review.none : CalendarDate($0).map(Review.done)
      }
    }
    archive = fields.group("archive") { fields in
      Archive(
        publishedUnder: fields.text("published-under"), publisher: fields.text("publisher"),
        updated: fields.text("updated"))
    }
  }

  private func source(_ fields: Fields) -> Source? {
    fields.require("title", "publisher")
    let (title, publisher) = (fields.string("title"), fields.string("publisher"))
    let (address, date) = (fields.web("address"), fields.string("date"))
    guard let title, let publisher else { return nil }
    return Source(title: title, publisher: publisher, address: address, date: date)
  }

  private func readTies(_ fields: Fields) {
    let relations = kind.description.relations
    for relation in Relation.allCases where relation == .see || relations[relation] != nil {
      references += fields.ids(relation.rawValue).map {
        DraftReference(relation: relation, id: $0.value, place: $0.place)
      }
    }
  }

  private func details(_ fields: Fields) -> Details? {
    switch kind {
    case .helpline: helpline(fields).map(Details.helpline)
    case .plan: .plan(plan(fields))
    case .guide: guide(fields).map(Details.guide)
    case .guideSection: section(fields).map(Details.guideSection)
    case .award: .award(award(fields))
    case .organisation: organisation(fields).map(Details.organisation)
    case .term: .term(Term(law: fields.string("law")))
    case .place: nil
    case .notice: notice(fields).map(Details.notice)
    }
  }
}

extension DiagnosticMessage {
  static func badID(_ text: String) -> DiagnosticMessage {
    error("\"\(text)\" is no id; an id is lower-case letters a–z, digits and single hyphens")
  }

  static func badCode(_ text: String) -> DiagnosticMessage {
    error("\"\(text)\" is no code; a code is a letter and one to three numbers, as H10 or V2.3")
  }

  static let noSource = error("a record names one source at least")

  static func wrongLetter(_ code: Code, _ kind: RecordKind) -> DiagnosticMessage {
    error("\(code) is no code for \(named(kind)); theirs begin with \(kind.letter ?? "-")")
  }

  static func wrongDepth(_ code: Code, _ kind: RecordKind) -> DiagnosticMessage {
    error("\(code) is no code for \(named(kind)), which has one number alone")
  }

  static func endsBeforeItBegins(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" ends before it begins")
  }

  static func named(_ kind: RecordKind) -> String {
    let isVowel = kind.rawValue.first.map { "aeiou".contains($0) } ?? false
    return "\(isVowel ? "an" : "a") \(kind.rawValue)"
  }
}
