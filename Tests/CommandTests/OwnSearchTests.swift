import Content
import ContentPack
import Pty
import Testing

@Suite struct `A search in the project's content` {
  private static let opened = Result { try Pack.open(ProjectPack.path) }
  private static let listed = Result {
    let pack = try opened.get()
    return try Section.allCases.flatMap { try pack.rows($0, 0..<pack.rowCount($0)) }
      .filter { !$0.isHeading }
  }

  private let pack: Pack
  private let rows: [ListItem]

  init() throws {
    pack = try Self.opened.get()
    rows = try Self.listed.get()
    try #require(rows.count > 400)
  }

  /// Beginnings that are words or places by themselves, of which others come first.
  private static let words = ["barna", "beskytte", "samar", "stavang"]

  /// The titles of the hits in every language.
  private func found(_ typed: String) throws -> [[String]] {
    return try pack.search(SearchRequest(typed)).hits.map { $0.title.versions.values.map(letters) }
  }

  @Test(arguments: Emergency.all)
  func `finds an emergency number's own record first, however it is spaced`(emergency: Emergency)
    throws
  {
    for typed in [emergency.number, emergency.number.filter { $0 != " " }] {
      #expect(try pack.search(SearchRequest(typed)).hits.first?.id == emergency.id)
    }
  }

  @Test(arguments: [
    "hvem kan jeg ringe", "kven kan eg ringje", "noen å prate med", "who can I call",
  ])
  func `names the national line first to somebody who only wants to talk`(typed: String) throws {
    #expect(try pack.search(SearchRequest(typed)).hits.first?.id == "vo-linjen")
  }

  @Test(arguments: ["what do i do", "do not know", "last year prize"])
  func `takes no everyday word for danger to life`(typed: String) throws {
    let first = try pack.search(SearchRequest(typed)).hits.prefix(2).map(\.id)
    #expect(!first.contains("politi") && !first.contains("brann"))
  }

  @Test(arguments: [
    "vil dø", "innelåst", "han har låst døra", "he has a knife", "han har kniv", "mannen har våpen",
    "i want to die", "he will kill me",
  ])
  func `names an emergency number first to somebody in danger`(typed: String) throws {
    let first = try pack.search(SearchRequest(typed)).hits.prefix(3).map(\.id)
    #expect(!Set(first).isDisjoint(with: Emergency.all.map(\.id)))
  }

  @Test(arguments: [
    ("omfang i norge", "omfang norge"), ("vold i oslo", "vold oslo"),
    ("tiltak i kommunen", "tiltak kommunen"),
  ])
  func `takes the Norwegian word for in for no person`(typed: String, same: String) throws {
    let found = try [typed, same].map {
      try pack.search(SearchRequest($0)).hits.prefix(5).map(\.id)
    }
    #expect(found[0] == found[1])
  }

  @Test(arguments: [
    "drap i norge statistikk", "drap i nære relasjoner", "drap",
  ])
  func `takes what kills for a matter where nobody is said to do it`(typed: String) throws {
    let first = try pack.search(SearchRequest(typed)).hits.prefix(3).map(\.id)
    #expect(Set(first).isDisjoint(with: ["politi", "ambulanse", "brann"]), "\(first)")
  }

  @Test func `shows what to write to where there is nothing to ring`() throws {
    let numbers = ["nod-sms", "teksttelefon-1412"].map { id in
      rows.first { $0.id == id }?.phone?.numbers(on: nil).first
    }
    #expect(numbers.map(\.?.channel) == [.sms, .textphone])
    #expect(numbers.map(\.?.number.digits) == ["112", "1412"])
  }

  @Test(arguments: Language.spoken)
  func `finds a record first by its whole title`(language: Language) throws {
    #expect(rows.count > 400)
    for row in rows {
      let title = row.title(language)
      let first = try #require(try found(title).first, "\(title)")
      #expect(first.contains(letters(title)), "\(title)")
    }
  }

  @Test func `finds a record among the first from five letters of a title's first word on`() throws
  {
    let words = Dictionary(grouping: rows) { first(of: $0.title(.nb)) }
    for (word, rows) in words where rows.count == 1 && word.count >= 5 {
      for length in 5...word.count {
        let typed = String(word.prefix(length))
        let begun = words.filter { $0.key.hasPrefix(typed) }.values.joined().map { $0.title(.nb) }
        guard begun.count <= 3, !Self.words.contains(typed) else { continue }
        let found = try found(typed).prefix(5).joined()
        for title in begun { #expect(found.contains(letters(title)), "\(typed): \(title)") }
      }
    }
  }

  private func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private func first(of title: String) -> String {
    String(title.lowercased().prefix(while: \.isLetter))
  }

  @Test(arguments: [
    ("krise", "senter", "krisesentertilbudet"), ("voldsa", "larm", "mobil-voldsalarm"),
    ("besøk", "sforbud", "besoksforbud"), ("barnev", "ernvakt", "barnevernvakten"),
    ("familiev", "ern", "familievernkontorene"), ("overgreps", "mottak", "overgrepsmottak"),
    ("voldt", "ekt", "voldtekt"), ("tvang", "sekteskap", "tvangsekteskap"),
    ("taush", "etsplikt", "taushetsplikt"), ("alarm", "telefon", "alarmtelefonen"),
  ])
  func `shows the general record among the first at every letter`(
    beginning: String, rest: String, id: String
  ) throws {
    for length in 0...rest.count {
      let typed = beginning + rest.prefix(length)
      let hits = try pack.search(SearchRequest(typed)).hits.prefix(5).map(\.id)
      #expect(hits.contains(id), "\(typed): \(hits)")
    }
  }

  @Test(arguments: [
    "søsteren", "tannlege", "idrett", "trener", "trygd", "påske", "våpen", "leilighet", "bostøtte",
    "batteri", "hund", "lurt", "personvern", "barnehagelærer", "krisesenter", "familievernkontor",
  ])
  func `suggests nothing for a Norwegian word, known to it or not`(word: String) throws {
    #expect(try pack.search(SearchRequest(word)).suggestion == nil)
  }

  @Test(arguments: [
    ("hjlep", "hjelp"), ("politti", "politi"), ("barnvern", "barnevern"),
    ("besøkforbud", "besøksforbud"), ("taushedsplikt", "taushetsplikt"),
    ("krisesneter", "krisesenter"), ("overgrebsmotak", "overgrepsmottak"),
    ("mobil volsalarm", "mobil voldsalarm"),
  ])
  func `suggests the word that was meant`(typed: String, meant: String) throws {
    #expect(try pack.search(SearchRequest(typed)).suggestion == meant)
  }
}
