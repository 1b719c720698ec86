import Content
import ContentPack
import Testing

/// The Norwegian of search, on a few records made up for it.
@Suite struct SearchTests {
  static let records: [Record] = [
    Samples.helpline(
      "krisesenter", "H45", Samples.text("Krisesentertilbudet", nil, "Crisis centres"),
      summary: Samples.text(
        "Trygt sted å bo for den som er utsatt for vold.",
        "Trygg stad å bu for den som er utsett for vald.",
        "A safe place to stay for anyone exposed to violence."),
      body: [
        .nb:
          "Gratis og uten henvisning. Et krisesenter tar imot barn. Det finnes krisesentre i hele landet."
      ],
      keywords: ["shelter"]),
    Samples.helpline(
      "vo-linjen", "H10", Text(name: "VO-linjen"), number: "116 006", hours: "24/7", front: 2,
      summary: Samples.text(
        "Hjelpetelefon ved vold og overgrep.", "Hjelpetelefon ved vald og overgrep.",
        "Helpline on violence and abuse."), keywords: ["mannen slår", "voldslinjen"]),
    Samples.helpline(
      "politi", "H1", Samples.text("Politi", "Politi", "Police"), number: "112",
      category: .emergency, hours: "24/7", front: 1),
    Samples.helpline(
      "kontoret", "H50", Samples.text("Kontoret for gjeld"), number: "55 55 33 39",
      hours: "Mo-Fr 09:00-15:00"),
    Samples.plan("planen", "P9", "Opptrappingsplan mot vold og overgrep", "2017-2021"),
    Samples.plan("heim", "P8", "Trygge barndomshjem", "2013"),
    Samples.award("pris-2017", "T2017", "Samarbeidsprisen", year: 2017),
    Samples.award("pris-2016", "T2016", "Samarbeidsprisen", year: 2016),
    Samples.term(
      "besoksforbud", "O26", Samples.text("Besøksforbud", "Besøksforbod", "restraining order"),
      Samples.text("Forbud mot å oppsøke en person.", "Forbod mot å oppsøkje ein person.")),
    Samples.term(
      "voldsalarm", "O28", Samples.text("Mobil voldsalarm", "Mobil valdsalarm", "personal alarm"),
      Samples.text("Alarm som gir kontakt med politiet.")),
    Samples.term(
      "voldsutsatt", "O16", Samples.text("Voldsutsatt", "Valdsutsett"),
      Samples.text("Den volden går ut over.")),
    Samples.term(
      "tvang", "O11", Samples.text("Tvangsekteskap", nil, "forced marriage"),
      Samples.text("Ekteskap noen er presset til.")),
    Samples.term(
      "vold", "O1", Samples.text("Vold i nære relasjoner", "Vald i nære relasjonar"),
      Samples.text("Vold fra en som står en nær.")),
  ]

  /// The pack of them, made once; its folder goes with the last who holds it.
  private static let made = Result { try Made(records) }

  private var pack: Pack { get throws { try Self.made.get().pack } }

  private func ids(_ request: SearchRequest) throws -> [String] {
    try pack.search(request).hits.map(\.id)
  }

  @Test(arguments: [
    ("krisesenter", "krisesenter"), ("krisesentre", "krisesenter"),
    ("krisesentrene", "krisesenter"),
    ("krisesenteret", "krisesenter"), ("KRISESENTER", "krisesenter"),
    ("krise senter", "krisesenter"),
    ("shelter", "krisesenter"), ("shelters", "krisesenter"), ("heim", "heim"), ("hjem", "heim"),
    ("valdsutsett", "voldsutsatt"), ("voldsutsatte", "voldsutsatt"),
    ("valdsutsette", "voldsutsatt"),
    ("besoksforbud", "besoksforbud"), ("besoeksforbud", "besoksforbud"),
    ("besøksforbod", "besoksforbud"), ("besøks-forbud", "besoksforbud"),
    ("restraining order", "besoksforbud"), ("alarm", "voldsalarm"), ("valdsalarmen", "voldsalarm"),
    ("volds alarm", "voldsalarm"), ("tvangsgifting", "tvang"), ("familievold", "vold"),
    ("vald", "vo-linjen"), ("banke", "vo-linjen"), ("116006", "vo-linjen"),
    ("116 006", "vo-linjen"),
    ("1160", "vo-linjen"), ("55553339", "kontoret"), ("h10", "vo-linjen"), ("H 45", "krisesenter"),
    ("pris 2017", "pris-2017"), ("2016", "pris-2016"), ("opptrappingsplan", "planen"),
    ("plan 2017", "planen"), ("mannen slår", "vo-linjen"), ("mannen min slår meg", "vo-linjen"),
    ("vo linjen", "vo-linjen"), ("volinjen", "vo-linjen"),
  ])
  func `what people type finds the right record first`(typed: String, id: String) throws {
    #expect(try ids(SearchRequest(typed)).first == id)
  }

  @Test(arguments: ["b", "be", "bes", "besø", "beso", "besøksf", "besøksforb"])
  func `the last word counts as a beginning`(typed: String) throws {
    #expect(try ids(SearchRequest(typed)).prefix(3).contains("besoksforbud"))
  }

  @Test(arguments: [
    ("besøkforbud", "besøksforbud", "besoksforbud"), ("krisesnter", "krisesenter", "krisesenter"),
    ("tvangsekteskapp", "tvangsekteskap", "tvang"),
    ("mobil volsalarm", "mobil voldsalarm", "voldsalarm"),
  ])
  func `a mistyped word is told as it was perhaps meant, with what that finds`(
    typed: String, meant: String, id: String
  ) throws {
    let answer = try pack.search(SearchRequest(typed))
    #expect(answer.suggestion == meant)
    #expect(answer.hits.first?.id == id)
    #expect(answer.query == typed)
  }

  @Test(arguments: ["vold", "krisesenter", "besøksf", "116006", "H1", "pris 2017"])
  func `nothing is suggested for what is spelt right`(typed: String) throws {
    let answer = try pack.search(SearchRequest(typed))
    #expect(answer.suggestion == nil)
  }

  @Test func `services come before papers for somebody in need, danger to life before all`() throws
  {
    #expect(try ids(SearchRequest("redd for vold")).first == "vo-linjen")
    #expect(try ids(SearchRequest("han har kniv")).first == "politi")
    #expect(try ids(SearchRequest("plan mot vold")).first == "planen")
  }

  @Test func `a search is narrowed to a section`() throws {
    #expect(try Set(ids(SearchRequest("vold", sections: [.plans]))) == ["planen"])
    #expect(try ids(SearchRequest("H1", sections: [.plans])).isEmpty)
  }

  @Test func `without a word all it is narrowed to is listed, in order, and else nothing`() throws {
    let plans = Self.records.filter { Section($0.kind) == .plans }.map(\.id)
    #expect(try Set(ids(SearchRequest(" ", sections: [.plans]))) == Set(plans))
    #expect(try ids(SearchRequest("", sections: [])).isEmpty)
    #expect(try ids(SearchRequest("")).isEmpty)
    let monday = Instant(CalendarDate("2026-11-23") ?? Samples.day, minute: 600)
    let open = try ids(SearchRequest("", openAt: monday))
    #expect(!open.isEmpty && open.count < Self.records.count)
  }

  @Test func `a search is narrowed to what is said in a language`() throws {
    #expect(try ids(SearchRequest("valdsutsett", language: .nn)).first == "voldsutsatt")
    #expect(try ids(SearchRequest("overgrep", language: .en)).isEmpty)
    let hits = try pack.search(SearchRequest("violence", language: .en)).hits
    #expect(Set(hits.map(\.id)) == ["krisesenter", "vo-linjen"])
    #expect(hits.allSatisfy { $0.language == .en })
  }

  @Test func `a search is narrowed to what is surely open`() throws {
    let sunday = try #require(CalendarDate("2026-11-22"))
    let open = Instant(sunday, minute: 12 * 60)
    #expect(try ids(SearchRequest("gjeld")) == ["kontoret"])
    #expect(try ids(SearchRequest("gjeld", openAt: open)).isEmpty)
    #expect(try Set(ids(SearchRequest("vold", openAt: open))) == ["vo-linjen"])
    let monday = Instant(sunday.adding(1), minute: 12 * 60)
    #expect(try ids(SearchRequest("gjeld", openAt: monday)) == ["kontoret"])
  }

  @Test func `as many hits are given as asked for, in the same order each time`() throws {
    let all = try ids(SearchRequest("vold"))
    #expect(all.count > 3)
    #expect(try ids(SearchRequest("vold", limit: 3)) == Array(all.prefix(3)))
    #expect(try ids(SearchRequest("vold")) == all)
    #expect(try ids(SearchRequest("vold", limit: 0)).isEmpty)
  }

  @Test func `records alike stand in the order of their codes`() throws {
    #expect(try ids(SearchRequest("samarbeidsprisen")) == ["pris-2016", "pris-2017"])
  }

  @Test func `a hit says what is shown of it`() throws {
    let hit = try #require(try pack.search(SearchRequest("116006")).hits.first)
    #expect(hit.code?.description == "H10")
    #expect(hit.kind == .helpline)
    #expect(hit.title(.nb) == "VO-linjen")
    #expect(hit.phone?.own?.printed == "116 006")
    #expect(hit.hours?.isAlways == true)
  }

  @Test func `a snippet marks what was sought, in the reader's language where it is said there`()
    throws
  {
    let answer = try pack.search(SearchRequest("vold", preferred: .nn))
    let hit = try #require(answer.hits.first { $0.id == "krisesenter" })
    #expect(hit.language == .nn)
    #expect(hit.snippet.filter(\.isMarked).map(\.text) == ["vald"])
    #expect(hit.snippet.map(\.text).joined() == "Trygg stad å bu for den som er utsett for vald.")
    let other = try pack.search(SearchRequest("krisesentre", preferred: .en)).hits.first
    #expect(other?.language == .nb)
    #expect(other?.snippet.filter(\.isMarked).map(\.text) == ["krisesenter", "krisesentre"])
  }

  @Test func `the answer's marker finds what was sought in an opened text`() throws {
    let marker = try pack.search(SearchRequest("vold")).marker
    let text = "Vald og volds\u{AD}alarm, familievold, men ikke valg."
    #expect(
      marker.ranges(in: text).map { text[$0] } == ["Vald", "volds\u{AD}alarm", "familievold"])
    #expect(Highlighter().ranges(in: text).isEmpty)
  }

  @Test(arguments: ["", " ", "…", "«»", "()", "\"", "*", "\u{0}\u{1B}[2J\u{7F}", "\u{202E}"])
  func `what holds no word finds nothing`(typed: String) throws {
    let answer = try pack.search(SearchRequest(typed))
    #expect(answer.suggestion == nil)
    #expect(answer.query == typed)
    #expect(typed.contains("J") || answer.hits.isEmpty)
  }
}
