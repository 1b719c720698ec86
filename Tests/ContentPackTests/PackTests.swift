import Content
import ContentPack
import Testing

@Suite struct PackTests {
  let scratch: Scratch
  let pack: Pack

  init() throws {
    scratch = try Scratch()
    let retired = try #require(Code("H9"))
    try Samples.builder(retired: [retired: "vo-linjen"]).write(to: scratch.file("a.pack"))
    pack = try Pack.open(scratch.file("a.pack"))
  }

  @Test func `what is put in is what is read out`() throws {
    let line = try #require(SubstituteLine.violence.substitute(in: Samples.all))
    for var record in Samples.all where record.references.isEmpty {
      if case .helpline(var helpline) = record.details {
        helpline.substitute = line
        record.details = .helpline(helpline)
      }
      #expect(try pack.record(record.id) == record)
    }
  }

  @Test(arguments: [
    ("116 006", "vo-linjen"), ("+47 116 006", "vo-linjen"), ("69\u{A0}24\u{A0}44\u{A0}00", "moss"),
    ("0047 69244400.", "moss"), ("112", "politi"), ("800 57 001", nil),
  ])
  func `a record is found by its telephone number, however it is typed`(
    typed: String, id: String?
  ) throws {
    #expect(try pack.record(typed)?.id == id)
    #expect(try pack.search(SearchRequest(typed)).hits.first?.id == id)
  }

  @Test func `a number that two records share leads to neither, one compiled in to its own`() throws
  {
    let twins = [
      Samples.helpline("en", "H20", Samples.text("En"), number: "800 33 321"),
      Samples.helpline("to", "H21", Samples.text("To"), number: "800 33 321"),
      Samples.helpline("tre", "H9", Samples.text("Tre"), number: "116 006"),
    ]
    try Samples.builder(Samples.all + twins).write(to: scratch.file("b.pack"))
    let pack = try Pack.open(scratch.file("b.pack"))
    #expect(try pack.record("800 33 321") == nil)
    #expect(try Set(pack.search(SearchRequest("80033321")).hits.map(\.id)) == ["en", "to"])
    #expect(try pack.record("116 006")?.id == "vo-linjen")
  }

  @Test func `a notice leads to what it is about, and that leads back to it`() throws {
    var notice = Samples.record(
      "jul", nil, .notice, Samples.text("Stengt i jula"),
      details: .notice(Notice(from: Samples.day)))
    notice.references = [Samples.see("vo-linjen")]
    try Samples.builder(Samples.helplines + [notice]).write(to: scratch.file("e.pack"))
    let pack = try Pack.open(scratch.file("e.pack"))
    let back = try #require(try pack.record("vo-linjen")?.references.first)
    #expect(back.isInverse && back.id == "jul" && back.code == nil)
    #expect(try pack.record(back.id)?.references.map(\.id) == ["vo-linjen"])
  }

  @Test func `a pack that gives another number for one that is compiled in is refused`() throws {
    let path = scratch.file("c.pack")
    try Samples.builder([
      Samples.helpline("politi", "H1", Samples.text("Politi"), number: "113", category: .emergency)
    ]).write(to: path)
    #expect(throws: PackError(path: path, reason: .otherNumber("politi"))) {
      _ = try Pack.open(path)
    }
  }

  @Test func `a line to ring instead is the one the content has`() throws {
    var child = Samples.helpline("alarm-linjen", "H12", Samples.text("Alarmtelefonen"))
    child.details = .helpline(try #require(Self.line("116 111")))
    let house = Samples.helpline("huset", "H200", Samples.text("Huset"), category: .barnehus)
    try Samples.builder([child, house]).write(to: scratch.file("d.pack"))
    let pack = try Pack.open(scratch.file("d.pack"))
    let ring = try #require(try pack.record("huset")?.numberToRing(on: nil))
    #expect(ring.id == "alarm-linjen" && ring.reason == .noNumber)
    let rows = try pack.rows(.helplines, 0..<pack.rowCount(.helplines))
    #expect(rows.first { $0.id == "huset" }?.phone?.numbers(on: nil) == [ring])
  }

  private static func line(_ number: String) -> Helpline? {
    var helpline = Helpline(category: .national)
    helpline.channels = PhoneNumber(number).map { [Channel(.voice($0))] } ?? []
    return helpline
  }

  @Test func `the head says what the pack holds`() {
    #expect(pack.head.format == 3)
    #expect(pack.head.serial == 7)
    #expect(pack.head.created == Samples.day)
    #expect(pack.head.languages == [.nb, .nn, .en])
    #expect(pack.head.records == Samples.all.count)
    #expect(pack.head.count(.helplines) == 6)
    #expect(pack.head.count(.guides) == 4)
  }

  @Test(arguments: ["H10", " h 10 ", "vo-linjen", "H9", "V1.1.3", "v1,1,3"])
  func `a record is found by its id and its code however typed, and by a retired code`(key: String)
    throws
  {
    let expected = key.lowercased().contains("v1") ? "forankring" : "vo-linjen"
    #expect(try pack.record(key)?.id == expected)
    let place = try #require(try pack.place(of: key))
    #expect(try pack.rows(place.section, place.row..<place.row + 1).first?.id == expected)
  }

  @Test(arguments: ["", "H", "H99", "finnes-ikke", "vo-linje", "vo-linjenn", "\u{0}", "zzz"])
  func `a key that leads nowhere gives nothing`(key: String) throws {
    #expect(try pack.record(key) == nil)
    #expect(try pack.place(of: key) == nil)
  }

  @Test func `every row is reached by its id and its number`() throws {
    for section in Section.allCases {
      let rows = try pack.rows(section, 0..<pack.rowCount(section))
      #expect(rows.count == pack.rowCount(section))
      for (index, row) in rows.enumerated() {
        guard let id = row.id else { continue }
        #expect(try pack.place(of: id) == ListPosition(section: section, row: index))
      }
    }
  }

  @Test func `rows beyond the last are left out`() throws {
    let count = pack.rowCount(.awards)
    #expect(try pack.rows(.awards, 1..<99).count == count - 1)
    #expect(try pack.rows(.awards, 50..<99).isEmpty)
  }

  @Test func `notices stand on no section`() throws {
    #expect(try pack.notices().map(\.id) == ["stengt"])
    #expect(try pack.record("stengt")?.kind == .notice)
    #expect(try pack.place(of: "stengt") == nil)
  }
}
