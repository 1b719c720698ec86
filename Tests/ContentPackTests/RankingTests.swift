import Content
import ContentPack
import Testing

/// The order of hits, on a few records made up for it.
@Suite struct RankingTests {
  private static let places = ["Bergen", "Bodø", "Moss", "Trondheim"]

  private static let records: [Record] = [
    Samples.helpline(
      "krisesentre", "H45", Samples.text("Krisesentertilbudet"),
      body: [.nb: "Et krisesenter er et trygt sted å bo."], keywords: ["krisesenter"]),
    Samples.helpline(
      "alarm", "H11", Samples.text("Alarmtelefonen"),
      body: [.nb: "Et barn kan ringe hit når noen slår."], keywords: ["barn", "slår"]),
    Samples.record(
      "foreldre", "O20", .term, Samples.text("Vold mot foreldre"),
      keywords: ["barnet mitt slår meg"], details: .term(Term())),
    Samples.term("mishandling", "O21", Samples.text("Grov mishandling")),
    Samples.term("utover", "O22", Samples.text("Voldsutøver", "Valdsutøvar")),
    Samples.term("vold", "O23", Samples.text("Vold")),
    Samples.term("forebygging", "O24", Samples.text("Forebygging av vold")),
    Samples.term("sykehjem", "O25", Samples.text("Overgrep på sykehjem")),
    Samples.term("ord", "O40", Samples.text("Krisesenter, hva det er")),
    Samples.term("sykdom", "O41", Samples.text("Sykdom")),
  ]

  private static let services: [Record] = places.enumerated().map { number, place in
    Samples.helpline(
      "krise-\(place)", "H\(100 + number)", Samples.text("Krisesenteret i \(place)"),
      category: .krisesenter, counties: [.vestland], keywords: ["krisesenter"],
      change: { $0.places = [place] })
  }

  private static let made = Result { try Made(records + services) }

  private func ids(_ typed: String) throws -> [String] {
    try Self.made.get().pack.search(SearchRequest(typed)).hits.map(\.id)
  }

  @Test func `a keyword typed in full comes before what holds its words`() throws {
    #expect(try ids("barnet mitt slår meg").first == "foreldre")
  }

  @Test(arguments: ["krise", "krises", "krisesent", "krisesenter"])
  func `what is for all comes first, and two of each local sort before the rest`(
    typed: String
  ) throws {
    let found = try ids(typed)
    #expect(Set(found.prefix(2)) == ["krisesentre", "ord"])
    #expect(found.count { $0.hasPrefix("krise-") } == Self.places.count)
  }

  @Test(arguments: places)
  func `a service of the place that is named comes first`(place: String) throws {
    #expect(try ids("krisesenter \(place)").first == "krise-\(place)")
    #expect(try ids("krisesenter \(place.lowercased().prefix(4))").first == "krise-\(place)")
  }

  @Test(arguments: [
    ("mishandlet", "mishandling"), ("mishandle", "mishandling"), ("voldsutøvere", "utover"),
    ("valdsutøvarar", "utover"), ("voldsutøverne", "utover"), ("sjukeheim", "sykehjem"),
    ("voldsforebygging", "forebygging"), ("forebyggingsarbeid vold", "forebygging"),
  ])
  func `forms and compounds nobody has listed are found`(typed: String, id: String) throws {
    #expect(try ids(typed).first == id)
  }

  @Test func `a place that ends in heim is no home`() throws {
    #expect(try !ids("hjem").contains("krise-Trondheim"))
  }

  @Test(arguments: ["s", "sy", "syk"])
  func `the first letters of a title come before those of its other words`(typed: String) throws {
    #expect(try ids(typed).first == "sykdom")
  }
}
