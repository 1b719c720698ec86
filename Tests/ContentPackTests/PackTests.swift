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
    for record in Samples.all where record.references.isEmpty {
      #expect(try pack.record(record.id) == record)
    }
  }

  @Test func `the head says what the pack holds`() {
    #expect(pack.head.format == 1)
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
    #expect(try pack.place(of: "stengt") == nil)
  }
}
