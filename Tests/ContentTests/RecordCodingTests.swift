import Content
import Filled
import FoundationEssentials
import Testing

@Suite struct `A record in a pack` {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test(arguments: RecordKind.allCases)
  func `of every kind comes back as it was, and is written the same again`(kind: RecordKind) throws
  {
    let record = Filled.record(kind)
    let written = try json(record)
    let back = try read(Record.self, written)
    #expect(back == record)
    #expect(try json(back) == written)
  }

  @Test func `with nothing that may be left out comes back as it was`() throws {
    var record = Filled.record(.notice)
    record.code = nil
    record.body = [:]
    record.note = nil
    record.review = nil
    record.archive = nil
    record.references = []
    record.details = try .notice(Notice(from: #require(CalendarDate("2026-01-01"))))
    #expect(try read(Record.self, json(record)) == record)
  }

  @Test(arguments: RecordKind.allCases)
  func `holds its details under the name of its kind`(kind: RecordKind) throws {
    let prefix = "{\"\(kind.rawValue)\":{"
    #expect(try json(Filled.details(kind)).hasPrefix(prefix))
  }

  @Test(arguments: [
    #"{"poem":{}}"#, "{}", #"{"term":{},"poem":{}}"#, #"{"term":{},"award":{"winners":[]}}"#, "[]",
    #""term""#, #"{"term":1}"#, #"{"helpline":{}}"#, #"{"guide":{"form":"poem"}}"#,
  ])
  func `is refused with details of no one known kind`(details: String) {
    #expect(throws: DecodingError.self) { try read(Details.self, details) }
  }

  @Test func `is refused with a kind that is not known`() throws {
    let written = try json(Filled.record(.term))
    #expect(throws: DecodingError.self) {
      try read(Record.self, written.replacing(#""kind":"term""#, with: #""kind":"poem""#))
    }
  }

  @Test(arguments: ["H", "1", "", "H1.2.3.4"])
  func `is refused with a code that is none`(code: String) {
    #expect(throws: DecodingError.self) { try read([Code].self, "[\"\(code)\"]") }
  }

  @Test(arguments: ["2026-02-30", "", "13.08.2026"])
  func `is refused with a day that is none`(day: String) {
    #expect(throws: DecodingError.self) { try read([CalendarDate].self, "[\"\(day)\"]") }
  }

  @Test(arguments: ["", "daily", "Mo-Fr"])
  func `is refused with hours that are none`(hours: String) {
    #expect(throws: DecodingError.self) { try read([OpeningHours].self, "[\"\(hours)\"]") }
  }

  @Test func `says whether a professional has read it`() throws {
    let day = try #require(CalendarDate("2026-08-13"))
    #expect(try json([Review.none, .done(day)]) == #"["none","2026-08-13"]"#)
    #expect(try read([Review].self, #"["none","2026-08-13"]"#) == [.none, .done(day)])
    #expect(throws: DecodingError.self) { try read([Review].self, #"["yes"]"#) }
  }
}

@Suite struct `What a list and a search show in a pack` {
  private func back<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test func `comes back as it was`() throws {
    let row = try ListItem(
      id: "a", code: Code("P7"), kind: .plan, title: Filled.text("a"), detail: Filled.text("a"),
      phone: Filled.record(.helpline).phoneAdvice, summary: Filled.text("a"),
      hours: OpeningHours("24/7"), period: Plan.Period("2014-2017"), depth: 1)
    let front = StartPageData(
      panes: Section.allCases.map { StartPageData.Pane(section: $0, rows: [row], total: 9) })
    #expect(try back(front) == front)
    let hit = try SearchAnswer.Hit(
      id: "a", code: Code("H1"), kind: .helpline, title: Filled.text("a"), language: .nn,
      snippet: [.init("ring "), .init("nå", isMarked: true)], hours: OpeningHours("24/7"),
      phone: Filled.record(.helpline).phoneAdvice)
    let answer = SearchAnswer(query: "rign", suggestion: "ring", hits: [hit])
    #expect(try back(answer) == answer)
  }
}
