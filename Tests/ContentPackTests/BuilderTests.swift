import Content
import ContentPack
import Testing

@Suite struct BuilderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func pack(_ records: [Record]) throws -> Pack {
    try Samples.builder(records).write(to: scratch.file("b.pack"))
    return try Pack.open(scratch.file("b.pack"))
  }

  @Test func `the same records give the same bytes, in whatever order they come`() throws {
    try Samples.builder().write(to: scratch.file("a.pack"))
    try Samples.builder(Samples.all.reversed()).write(to: scratch.file("b.pack"))
    #expect(try scratch.bytes("a.pack") == scratch.bytes("b.pack"))
    try Samples.builder(serial: 8).write(to: scratch.file("b.pack"))
    #expect(try scratch.bytes("a.pack") != scratch.bytes("b.pack"))
  }

  @Test func `a pack is put in place whole and leaves nothing beside it`() throws {
    try scratch.write([1, 2, 3], "b.pack")
    _ = try pack(Samples.all)
    #expect(try scratch.names == ["b.pack"])
  }

  @Test func `a pack that cannot be written is told as such and leaves nothing`() throws {
    #expect(throws: PackError(path: "/nowhere/b.pack", reason: .unwritable(2))) {
      try Samples.builder().write(to: "/nowhere/b.pack")
    }
    var records = Samples.all
    records[0].references = [Samples.see("finnes-ikke")]
    let path = scratch.file("b.pack")
    let reason = PackError.Reason.dangling(from: "alarm", to: "finnes-ikke")
    #expect(throws: PackError(path: path, reason: reason)) {
      try Samples.builder(records).write(to: path)
    }
    #expect(try scratch.names.isEmpty)
  }

  @Test func `a reference is seen from both ends with the name of what it leads to`() throws {
    var records = Samples.all
    records[0].references = [Samples.see("vo-linjen"), Samples.see("politi")]
    let pack = try pack(records)
    let here = try #require(try pack.record("alarm")).references
    #expect(here.map(\.id) == ["politi", "vo-linjen"])
    #expect(here.map(\.code?.description) == ["H1", "H10"])
    #expect(here.map { $0.title(.nb) } == ["Politi", "VO-linjen"])
    let there = try #require(try pack.record("politi")).references
    #expect(there.map(\.id) == ["alarm"])
    #expect(there.first?.isInverse == true)
    #expect(there.first?.title(.nn) == "valdsalarm")
  }

  @Test func `the short names in a plan's measures are spelt out as far as they are known`() throws
  {
    var plan = Plan()
    plan.measures = [
      .init(title: Text(name: "Ett"), responsible: "JD, XD"),
      .init(title: Text(name: "To"), responsible: "JD/alle"),
    ]
    var ministry = Organisation(form: .ministry)
    ministry.short = "JD"
    var other = Organisation(form: .ministry)
    other.short = "JDX"
    let title = Samples.text("Justisdepartementet")
    let pack = try pack([
      Samples.record("plan", "P1", .plan, Samples.text("Plan"), details: .plan(plan)),
      Samples.record("jd", "A1", .organisation, title, details: .organisation(ministry)),
      Samples.record("jdx", "A2", .organisation, title, details: .organisation(other)),
    ])
    guard case .plan(let made)? = try pack.record("plan")?.details else {
      Issue.record("no plan")
      return
    }
    #expect(made.shortNames == ["JD": OrganisationRef(name: title, id: "jd")])
  }

  @Test func `a section of a grid is seen from its guide with its cell`() throws {
    var section = GuideSection(order: 1)
    section.cell = GuideSection.Cell(group: 2, kind: 0)
    var record = Samples.record(
      "del", "V1.1", .guideSection, Samples.text("Del"), details: .guideSection(section))
    record.references = [
      Reference(relation: .partOf, isInverse: false, id: "guide", code: nil, title: Text(name: ""))
    ]
    let guide = Samples.record(
      "guide", "V1", .guide, Samples.text("Guide"), details: .guide(Guide(form: .grid)))
    let references = try pack([record, guide]).record("guide")?.references
    #expect(references?.map(\.cell) == [GuideSection.Cell(group: 2, kind: 0)])
  }

  @Test func `a section knows which of its guide's it is and what is read next`() throws {
    let part = Reference(
      relation: .partOf, isInverse: false, id: "guide", code: nil, title: Text(name: ""))
    let sections = [("to", "V1.1", 20), ("en", "V1.2", 10)].map { id, code, order in
      var record = Samples.section(id, code, id, order: order)
      record.references = [part]
      return record
    }
    let step = { (form: Guide.Form, id: String) in
      let guide = Samples.record(
        "guide", "V1", .guide, Samples.text("Guide"), details: .guide(Guide(form: form)))
      guard case .guideSection(let section)? = try pack(sections + [guide]).record(id)?.details
      else {
        return GuideSection.Step?.none
      }
      return section.step
    }
    let first = try step(.steps, "en")
    #expect(first?.number == 1 && first?.count == 2)
    #expect(first?.next?.id == "to" && first?.next?.code == Code("V1.1"))
    #expect(try step(.steps, "to") == GuideSection.Step(number: 2, count: 2, next: nil))
    #expect(try step(.grid, "en")?.count == nil)
  }

  @Test func `a pack without records opens and finds nothing`() throws {
    let pack = try pack([])
    #expect(try pack.front().panes.map(\.total) == [0, 0, 0, 0])
    #expect(try pack.search(SearchRequest("vold")).hits.isEmpty)
    #expect(try pack.record("vo-linjen") == nil)
  }
}
