import Content
import ContentPack
import Testing

@Suite struct `A link to a service in prose` {
  private static func block(
    _ role: RichText.Block.Role, _ spans: [RichText.Span]
  ) -> RichText.Block {
    RichText.Block(role: role, spans: spans)
  }

  private static func link(_ id: String, emphasis: RichText.Span.Emphasis = .none)
    -> RichText.Span
  {
    RichText.Span(id, emphasis: emphasis, link: .record(id))
  }

  /// The blocks of a record's prose as a pack gives them, the record made by a change to a section of a guide.
  private func blocks(
    _ blocks: [RichText.Block], of record: Record = Samples.section("side", "V1.5", "S", order: 40),
    others: [Record] = []
  ) throws -> [RichText.Block] {
    let scratch = try Scratch()
    var record = record
    record.body = [.nb: RichText(blocks: blocks)]
    let all = Samples.all.filter { $0.id != record.id }
    try Samples.builder(all + others + [record]).write(to: scratch.file("a.pack"))
    let pack = try Pack.open(scratch.file("a.pack"))
    return try #require(pack.record(record.id)?.body[.nb]).blocks
  }

  @Test func `is followed by the number to ring, once in each paragraph and item`() throws {
    let twice = [Self.link("moss"), .init(" eller "), Self.link("moss"), .init(".")]
    let found = try blocks([Self.block(.paragraph, twice), Self.block(.item, twice)])
    #expect(found.map(\.text) == Array(repeating: "moss 69 24 44 00 eller moss.", count: 2))
    let number = try #require(found.first?.spans[1])
    #expect(number.phone?.own?.printed == "69 24 44 00")
    #expect(number.phone?.unconfirmedSince(on: nil) == nil)
  }

  @Test func `has the number after the whole of its words, in their weight`() throws {
    let spans = [Self.link("moss"), Self.link("moss", emphasis: .strong), .init(" nå")]
    let found = try blocks([Self.block(.paragraph, spans)])
    #expect(found.map(\.text) == ["mossmoss 69 24 44 00 nå"])
    #expect(found.first?.spans[2].emphasis == .strong)
  }

  @Test func `knows how old the number is`() throws {
    let found = try blocks([Self.block(.quote, [Self.link("gammel-linje")])])
    #expect(found.map(\.text) == ["gammel-linje 800 57 000"])
    #expect(found.first?.spans.last?.phone?.unconfirmedSince(on: nil) == .last("2019"))
  }

  @Test func `has no number where the text says it, where there is none, or in a heading`() throws {
    let said = [RichText.Span("Ring 112 til "), Self.link("politi")]
    #expect(try blocks([Self.block(.paragraph, said)]).map(\.text) == ["Ring 112 til politi"])
    #expect(try blocks([Self.block(.paragraph, [Self.link("bodo")])]).map(\.text) == ["bodo"])
    #expect(try blocks([Self.block(.heading, [Self.link("moss")])]).map(\.text) == ["moss"])
  }

  @Test func `has none to a service that is closed, or that is only written to`() throws {
    let closed = Samples.helpline(
      "lukket", "H50", Samples.text("Lukket"), number: "800 30 196", change: { $0.status = .closed }
    )
    let number = try #require(PhoneNumber("112"))
    let sms = Samples.helpline(
      "sms", "H51", Samples.text("SMS"), change: { $0.channels = [Channel(.sms(number))] })
    let spans = [Self.link("lukket"), .init(" "), Self.link("sms")]
    let found = try blocks([Self.block(.paragraph, spans)], others: [closed, sms])
    #expect(found.map(\.text) == ["lukket sms"])
  }

  @Test func `has none on a page whose own number it is`() throws {
    let twin = Samples.helpline("tvilling", "H52", Samples.text("T"), number: "69 24 44 00")
    let found = try blocks([Self.block(.paragraph, [Self.link("moss")])], of: twin)
    #expect(found.map(\.text) == ["moss"])
  }

  @Test func `has one in a plan's paragraphs, but not in its lists of what was decided`() throws {
    let spans = [Self.link("moss"), RichText.Span(": 3")]
    let found = try blocks(
      [Self.block(.paragraph, spans), Self.block(.item, spans)],
      of: Samples.plan("en-plan", "P9", "En plan", nil))
    #expect(found.map(\.text) == ["moss 69 24 44 00: 3", "moss: 3"])
  }

  @Test func `lets a search find the page by the digits beside its words`() throws {
    let scratch = try Scratch()
    var page = Samples.section("side", "V1.5", "Tapetsering", order: 40)
    page.body = [
      .nb: RichText(blocks: [Self.block(.paragraph, [.init("Ring "), Self.link("gammel-linje")])])
    ]
    try Samples.builder(Samples.all + [page]).write(to: scratch.file("a.pack"))
    let pack = try Pack.open(scratch.file("a.pack"))
    #expect(try pack.search(SearchRequest("tapetsering 57 000")).hits.first?.id == "side")
  }
}
