import Content
import Filled
import Foundation
import Testing

@testable import ContentPack

@Suite struct `What lies in a pack` {
  private func json<Value>(_ codec: Codec<Value>, _ value: Value) throws -> String {
    String(decoding: try codec.bytes(value), as: UTF8.self)
  }

  private func read<Value>(_ codec: Codec<Value>, _ json: String) throws(PackFault) -> Value {
    try codec.value(Array(json.utf8))
  }

  @Test(arguments: RecordKind.allCases)
  func `comes back as it was, and is written the same again`(kind: RecordKind) throws {
    let record = Filled.record(kind)
    let written = try json(Schema.record, record)
    let back = try read(Schema.record, written)
    #expect(back == record)
    #expect(try json(Schema.record, back) == written)
  }

  @Test func `comes back as it was with nothing that may be left out`() throws {
    var record = Filled.record(.notice)
    record.code = nil
    record.body = [:]
    record.note = nil
    record.review = nil
    record.archive = nil
    record.references = []
    record.keywords = []
    record.breaks = Hyphenation()
    record.details = .notice(Notice(from: record.checked))
    #expect(try read(Schema.record, json(Schema.record, record)) == record)
    let written = try json(Schema.record, record)
    for name in ["code", "body", "note", "review", "archive", "references", "breaks"] {
      #expect(!written.contains("\"\(name)\":"), "\(name)")
    }
  }

  @Test func `is a list with its lines and the numbers of each, and the start page`() throws {
    let record = Filled.record(.helpline)
    let row = ListItem(
      id: "a-1", code: Code("P7"), kind: .plan, title: record.title, detail: Filled.text("detail"),
      phone: record.phoneAdvice, summary: record.summary, hours: try OpeningHours("24/7"),
      counties: [.agder], period: Plan.Period("2014-2017"), depth: 1, ordinal: 4)
    #expect(try read(Schema.item, json(Schema.item, row)) == row)
    let heading = ListItem(id: nil, title: Text(name: "Agder"))
    #expect(try json(Schema.item, heading) == #"{"title":{"*":"Agder"}}"#)
    let front = StartPageData(
      panes: Section.allCases.map { StartPageData.Pane(section: $0, rows: [row], total: 9) })
    #expect(try read(Schema.front, json(Schema.front, front)) == front)
  }

  @Test func `is written in forms of its own, whatever the model calls them`() throws {
    let day = try #require(CalendarDate("2026-08-13"))
    #expect(try json(Schema.day, day) == #""2026-08-13""#)
    #expect(try json(Schema.text, Text(name: "X")) == #"{"*":"X"}"#)
    #expect(try json(Schema.text, Text([.nb: "a", .en: "b"])) == #"{"en":"b","nb":"a"}"#)
    #expect(try json(.list(Schema.review), [.none, .done(day)]) == #"["none","2026-08-13"]"#)
    #expect(try json(Schema.breaks, Hyphenation(["vernetiltak": [4]])) == #"["vern-etiltak"]"#)
    let number = try #require(PhoneNumber("116 006"))
    #expect(
      try json(Schema.channel, Channel(.sms(number), isAbroad: true))
        == #"{"abroad":true,"by":{"sms":"116 006"}}"#)
    #expect(
      try json(Schema.details, .term(Term(law: "§ 1"))) == #"{"term":{"law":"§ 1"}}"#)
    #expect(
      try json(Schema.ages, #require(Ages("18-")))
        + json(Schema.period, #require(Plan.Period("2012")))
        == #""18-""2012""#)
  }

  @Test(arguments: [
    #"{"poem":{}}"#, #"{"guide":{"form":"poem"}}"#, #"{"helpline":{"category":"moon"}}"#,
    #"{"award":{"winners":[{"name":{"*":"A"},"kind":"robot"}]}}"#,
    #"{"plan":{"subtitle":{"xx":"A"}}}"#,
    #"{"organisation":{"form":"ministry","channels":[{"by":{"smoke":"1"}}]}}"#,
  ])
  func `is said to be newer where a word in it is not known`(details: String) {
    #expect(throws: PackFault.newerFormat(PackHeader.format)) {
      try read(Schema.details, details)
    }
  }

  @Test(arguments: [
    "{}", #"{"term":{},"award":{}}"#, "[]", #""term""#, #"{"term":1}"#, #"{"helpline":{}}"#, "",
    #"{"guide":{"form":1}}"#, #"{"notice":{"from":"2026-02-30"}}"#,
    #"{"helpline":{"category":"other","hours":"daily"}}"#,
    #"{"helpline":{"category":"other","channels":[{"by":{"voice":"call me"}}]}}"#,
  ])
  func `is refused as damaged where it is none of these forms`(details: String) {
    #expect(throws: PackFault.damaged) { try read(Schema.details, details) }
  }

  @Test(arguments: ["1", "null", "[]", #""a""#, #"{"nb":1}"#])
  func `is refused with a text that is none`(text: String) {
    #expect(throws: PackFault.damaged) { try read(Schema.text, text) }
  }

  @Test(arguments: ["H", "1", "", "H1.2.3.4"])
  func `is refused with a code that is none`(code: String) {
    #expect(throws: PackFault.damaged) { try read(.list(Schema.code), "[\"\(code)\"]") }
  }

  @Test func `has one number for each section and each category, and none that is not known`()
    throws
  {
    #expect(Set(Section.allCases.map(\.storedNumber)).count == Section.allCases.count)
    let categories = Helpline.Category.allCases
    #expect(Set(categories.map(\.storedNumber)).count == categories.count)
    #expect(try Section.stored(0) == nil)
    for section in Section.allCases { #expect(try Section.stored(section.storedNumber) == section) }
    #expect(throws: PackFault.newerFormat(PackHeader.format)) { try Section.stored(99) }
  }

  @Test func `has a word of its own for every case`() {
    func check<Value>(_ tags: Tags<Value>) {
      #expect(tags.definition.split(separator: "|").count == Value.allCases.count, "\(tags.form)")
      for value in Value.allCases { #expect((try? tags.value(tags.tag(value))) == value) }
    }
    check(Tag.language)
    check(Tag.section)
    check(Tag.kind)
    check(Tag.relation)
    check(Tag.method)
    check(Tag.role)
    check(Tag.emphasis)
    check(Tag.channel)
    check(Tag.category)
    check(Tag.cost)
    check(Tag.anonymity)
    check(Tag.status)
    check(Tag.county)
    check(Tag.policeDistrict)
    check(Tag.certainty)
    check(Tag.reach)
    check(Tag.guideForm)
    check(Tag.winnerKind)
    check(Tag.organisationForm)
  }

  /// The digest of all forms in this format.
  private static let fingerprint =
    "977e7b44301fca83efce8cbe77021cae16520a9438720545e6092503db8eea42"

  @Test func `is of the format it says`() throws {
    let listing = Schema.listing.joined(separator: "\n")
    let found = Digest(of: Array("\(PackHeader.format)\n\(listing)".utf8)).hexadecimal
    #expect(
      found == Self.fingerprint,
      """
      What lies in a pack has another form than format \(PackHeader.format) had when this was written, and packs of \
      that format may be on machines. Raise PackHeader.format, unless no pack of it was ever given \
      out; then put the listing below into Assets/docs/pack.md and \(found) into this test.
      \(listing)
      """)
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Assets/docs/pack.md"), encoding: .utf8)
    #expect(page.contains("```\n\(listing)\n```"), "the listing in pack.md is another")
    #expect(page.hasPrefix("# The pack, format \(PackHeader.format)\n"))
  }
}
