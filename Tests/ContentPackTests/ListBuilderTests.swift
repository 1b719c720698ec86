import Content
import ContentPack
import Testing

@Suite struct RowsTests {
  let scratch: Scratch
  let pack: Pack

  init() throws {
    scratch = try Scratch()
    try Samples.builder().write(to: scratch.file("a.pack"))
    pack = try Pack.open(scratch.file("a.pack"))
  }

  /// One line a row: headings by their words, records by their ids.
  private func lines(_ section: Section) throws -> [String] {
    try pack.rows(section, 0..<pack.rowCount(section)).map { $0.id ?? "= \($0.title(.nb))" }
  }

  private func row(_ id: String) throws -> ListItem {
    let place = try #require(try pack.place(of: id))
    return try #require(try pack.rows(place.section, place.row..<place.row + 1).first)
  }

  @Test func `help stands under emergency, all of the country, several counties and each county`()
    throws
  {
    #expect(
      try lines(.helplines) == [
        "= Nødnumre", "politi", "= I hele landet", "vo-linjen", "gammel-linje",
        "= I flere fylker", "delt", "= Nordland", "bodo", "= Østfold", "moss",
      ])
  }

  @Test func `plans stand with the last to end first and those without a time last`() throws {
    #expect(try lines(.plans) == ["ny", "gammel", "uten-tid"])
    #expect(try row("ny").detail?(.nb) == "2024–2028")
    #expect(try row("ny").period == Plan.Period("2024-2028"))
    #expect(try row("uten-tid").detail == nil)
  }

  @Test func `sections follow their guide in the order they are read`() throws {
    #expect(try lines(.guides) == ["kommune", "start", "forankring", "skriv"])
    #expect(try ["kommune", "start", "forankring"].map { try row($0).depth } == [0, 1, 2])
  }

  @Test func `the prize itself comes before its years, the newest first`() throws {
    #expect(try lines(.awards) == ["prisen", "pris-2017", "pris-2012"])
    #expect(try row("pris-2017").detail?(.en) == "2017")
  }

  @Test func `organisations stand under their form in Norwegian order`() throws {
    #expect(
      try lines(.organisations) == ["= Departementer", "jd", "= Sentre", "ahus", "nkvts"])
  }

  @Test func `terms stand in Norwegian order, each with its word in the other language`() throws {
    #expect(try lines(.terms) == ["agn", "alarm", "ore", "arlig"])
    let row = try row("alarm")
    #expect(row.detail?(.nb) == "personal alarm" && row.detail?(.nn) == "personal alarm")
    #expect(row.detail?(.en) == row.title(.nb))
  }

  @Test func `hours are given only where they are sure`() throws {
    #expect(try row("vo-linjen").hours?.isAlways == true)
    #expect(try row("gammel-linje").hours == nil)
    #expect(try row("gammel-linje").phone?.own?.printed == "800 57 000")
    #expect(try row("bodo").phone?.own == nil)
  }

  @Test func `every row of a record has its summary`() throws {
    for section in Section.allCases {
      for row in try pack.rows(section, 0..<pack.rowCount(section)) {
        #expect((row.summary == nil) == row.isHeading)
      }
    }
  }

  @Test func `the start page has its panes with the helplines chosen for it`() throws {
    let panes = try pack.front().panes
    #expect(panes.map(\.section) == [.helplines, .plans, .guides, .awards])
    #expect(
      panes.map { $0.rows.compactMap(\.id) } == [
        ["politi", "vo-linjen"], ["ny", "gammel", "uten-tid"], ["kommune"],
        ["prisen", "pris-2017", "pris-2012"],
      ])
    #expect(panes.map(\.total) == [6, 3, 4, 3])
  }
}
