import Content
import UnicodePolicy
import Seeded
import Testing

@testable import Interface

struct LineModeTests {
  /// A dialogue over the sample content, with a long section of words where that is wanted.
  static func dialogue(
    _ language: Language = .nb, terms: Int? = nil, width: Int = 78, height: Int? = nil,
    open: Record? = nil
  ) -> LineMode {
    let rows: @Sendable (Section) -> [ListItem] = { section in
      guard section == .terms, let terms else { return Sample.rows(section) }
      return (1...terms).map {
        ListItem(id: "ord-\($0)", code: Code("O\($0)"), title: Text(name: "Ord \($0)"), ordinal: $0)
      }
    }
    let store = ContentStore { request in
      switch request {
      case .item(let key):
        let record = open ?? Sample.record(key)
        return .success(.item(record.map(Sample.opened)))
      case .rows(let section, let range):
        let rows = rows(section)
        let held = range.clamped(to: 0..<rows.count)
        return .success(
          .rows(
            ListWindow(
              first: held.lowerBound, rows: Array(rows[held]), count: rows.count,
              items: rows.count { !$0.isHeading })))
      case .search(let request) where request.words == "politt":
        return .success(.search(SearchAnswer(query: request.words, suggestion: "politi")))
      default: return Sample.store.read(request)
      }
    }
    let session = Session(
      preferences: Preferences(language: language), startData: Sample.front,
      created: Sample.created)
    return LineMode(session: session, store: store, width: width, height: height)
  }

  /// What is said, from the beginning, to lines typed one after another; each stands after its prompt.
  static func transcript(
    _ typed: [String], _ language: Language = .nb, terms: Int? = nil,
    moment: Instant? = Sample.morning
  ) -> String {
    var dialogue = dialogue(language, terms: terms)
    var lines = dialogue.begin(at: moment)
    for line in typed {
      lines.append(dialogue.prompt + line)
      let reply = dialogue.answer(line, at: moment)
      lines += reply.lines
      if reply.isEnd { lines.append("(end)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is said to the last of some lines.
  static func reply(_ typed: String..., terms: Int? = nil) -> [String] {
    var dialogue = dialogue(terms: terms)
    _ = dialogue.begin(at: Sample.morning)
    var lines: [String] = []
    for line in typed { lines = dialogue.answer(line, at: Sample.morning).lines }
    return lines
  }

  @Test(arguments: [Language.nb, .nn, .en])
  func `a visit, from the start to the end`(language: Language) {
    let typed = ["1", "3", "1", "r", "r", "f", "/vol", "1", "m", "0", "?", "q"]
    expectGolden(Self.transcript(typed, language), "dialogue-\(language.rawValue)")
  }

  @Test func `a long section, page by page`() {
    let typed = ["6", "b", "d", "16", "b", "d", "d", "d", "g o26", "r"]
    expectGolden(Self.transcript(typed, terms: 40), "dialogue-pages")
  }

  @Test func `what is not there, not understood or not found is said in a sentence`() {
    let typed = ["99", "H999", "g nothing", "hva?", "/politt", "søk xyz", "r", "f", "d", "b", "n"]
    expectGolden(Self.transcript(typed), "dialogue-mistakes")
  }

  @Test(arguments: ["H10", "h10", "g H10", "gH10", " g  h10 ", "G h 10", "g vo-linjen"])
  func `an item opens by its code, however it is typed`(line: String) {
    #expect(Self.reply(line).first == "VO-linjen  H10")
  }

  @Test
  func `a letter means what it means in the full screen, or nothing, but for d`() {
    let commands: [LineCommandWord: Command] = [
      .start: .start, .next: .near, .previous: .pageUp, .back: .back, .forward: .forward,
      .code: .code, .search: .search, .near: .near, .safety: .safety, .language: .language,
      .help: .help,
      .leave: .quit,
    ]
    for word in LineCommandWord.allCases {
      for letter in word.letters {
        let there = KeyTable.usual.command(of: .character(letter))
        #expect(there == nil || there == commands[word], "\(letter)")
      }
    }
  }

  @Test(
    arguments: [
      ("hjelp", "?"), ("HELP", "?"), ("neste", "d"), ("Next page", "d"), ("førre", "b"),
      ("forrige side", "b"), ("tilbake", "r"), ("attende", "r"), ("frem", "f"), ("spraak", "m"),
      ("sprak", "m"), ("trygg bruk", "s"), ("safe use", "s"), ("kode", "g"), ("søk", "/"),
      ("start", "0"), ("slutt", "q"), ("exit", "q"),
    ])
  func `a letter has words of three languages`(words: String, letter: String) {
    #expect(LineCommand(words) == LineCommand(letter))
    #expect(LineCommandWord(words) != nil)
  }

  @Test(arguments: ["/vold", "/ vold", "søk vold", "sok vold", "SEARCH vold", "søk  vold "])
  func `words are sought however it is asked`(line: String) {
    #expect(LineCommand(line) == .search("vold"))
  }

  @Test(arguments: ["3.", "3)", " 3 ", "3 ."])
  func `a number may have a point or a bracket after it`(line: String) {
    #expect(LineCommand(line) == .number("3"))
  }

  @Test(arguments: [
    "112", "116 006", "116006", "116 006.", "g 112", "kode 116006", "+47 116 006",
    "0047116006", "116-006", "116\u{202F}006",
  ])
  func `a number for emergencies opens its record, wherever it is typed`(line: String) {
    let title = line.contains("112") ? "Politi  H1" : "VO-linjen  H10"
    #expect(Self.reply(line).first == title)
    #expect(Self.reply("H10", line).first == title)
  }

  @Test func `what has the number on the page goes before a number to ring`() {
    var dialogue = Self.dialogue(terms: 120)
    for line in ["6"] + [String](repeating: "d", count: 7) {
      _ = dialogue.answer(line, at: Sample.morning)
    }
    #expect(
      dialogue.answer("112", at: Sample.morning).lines == [Messages.bokmal.missing("ord-112")])
  }

  @Test func `what was asked for is answered by the next line`() {
    #expect(Self.reply("g") == ["Skriv koden, for eksempel H10."])
    #expect(Self.reply("g", "vo-linjen").first == "VO-linjen  H10")
    #expect(Self.reply("/") == ["Skriv det du leter etter."])
    #expect(Self.reply("/", "frihet").first == "Treff: 1")
    #expect(Self.reply("/", "112") == ["Ingen treff."])
    #expect(Self.reply("/", "?").first == Self.reply("?").first)
    #expect(Self.reply("/", "", "frihet").first?.contains("søk frihet") == true)
  }

  @Test func `every link of an item has a number that leads to it`() {
    let text = Self.reply("H10").joined(separator: "\n")
    #expect(text.contains("[1: besøksforbud]") && text.contains("[2: A4 NKVTS]"))
    #expect(Self.reply("H10", "1").first == "Besøksforbud  O26")
    #expect(Self.reply("H10", "2").first == "NKVTS  A4")
    #expect(Self.reply("H10", "3").first == "Her er det ikke noe med tallet 3.")
  }

  @Test func `no word is broken with a hyphen, which speech would read in two`() {
    var record = Sample.voLinjen
    let word = String(repeating: "krise", count: 12)
    record.breaks = Hyphenation([word: (1...11).map { 5 * $0 }])
    record.body = [.nb: RichText(blocks: [.init(role: .paragraph, spans: [.init("Om \(word)")])])]
    var dialogue = Self.dialogue(open: record)
    let lines = dialogue.answer("H10", at: Sample.morning).lines
    #expect(lines.contains { $0.hasSuffix(word) })
  }

  @Test(arguments: [
    "q", "Q", " q ", "!", "slutt", "Quit", "\u{1B}[20~", "abc\u{1B}[20~", "\u{1B}\u{1B}\u{1B}",
  ])
  func `it is left at a word or at the keys that leave the full screen`(line: String) {
    var dialogue = Self.dialogue()
    let reply = dialogue.answer(line, at: nil)
    #expect(reply.isEnd && reply.lines.isEmpty)
  }

  @Test(arguments: [
    "\u{1B}[A\u{1B}[A\u{1B}[AH10", "H\u{1B}10", "H1\u{1B}OP0", "\u{1B}[6~H10\u{1B}[",
  ])
  func `a key that is no letter leaves a line as it was`(line: String) {
    #expect(Self.reply(line).first == "VO-linjen  H10")
  }

  @Test func `nothing is called open by a clock that cannot be right`() {
    let early = Instant(CalendarDate(year: 2020, month: 1, day: 6) ?? Sample.created, minute: 690)
    #expect(Self.transcript(["1"]).contains("åpent"))
    #expect(!Self.transcript(["1"], moment: early).contains("åpent"))
    #expect(!Self.transcript(["1"], moment: nil).contains("åpent"))
  }

  @Test func `every section of the full screen has its digit here`() {
    for section in Section.allCases {
      #expect(Self.reply("\(section.rawValue)").first == Messages.bokmal.name(of: section) + ":")
    }
  }

  @Test func `no sign stands where words say the same`() {
    let text = Self.transcript(["1", "H10", "V2", "/vol"])
    for sign in ["●", "○", "•", "\u{A0}"] { #expect(!text.contains(sign), "\(sign)") }
    #expect(text.contains("\n- én ting\n- en annen ting\n"))
    #expect(text.contains("116 006  døgnåpent\n"))
  }

  @Test func `a row says nothing twice`() {
    let dialogue = Self.dialogue()
    let line = { (code: String, title: String, detail: String) in
      dialogue.context.line(
        of: ListItem(
          id: "id", code: Code(code), title: Text(name: title), detail: Text(name: detail)))
    }
    #expect(line("P4", "Handlingsplan mot vold 2012", "2012") == "P4 Handlingsplan mot vold 2012")
    #expect(line("O30", "Address protection", "address protection") == "O30 Address protection")
    #expect(line("V1.1.3", "1.3 Forankring", "") == "V1.1.3 Forankring")
    #expect(line("V1.1", "1.3 Forankring", "") == "V1.1 1.3 Forankring")
    #expect(line("H10", "VO-linjen", "116 006") == "H10 VO-linjen, 116 006")
  }

  @Test func `words around a hit stand on one line without marks`() {
    let hit = SearchAnswer.Hit(
      id: "id", code: nil, kind: .term, title: Text(name: "Vold"), language: .en,
      snippet: [.init("flere former:  • "), .init("fysisk", isMarked: true), .init("\u{A0}vold")])
    #expect(Self.dialogue().context.snippet(of: hit) == "(engelsk) flere former: fysisk vold")
  }

  @Test func `whatever is typed, only letters that may be shown come out, in lines that fit`() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "1", "2", "d", "b", "r", "f", "m", "g", "/", "H10", "V2", "/a", "/vol", "?", "", "0", "16",
      "6",
      "\u{1B}[31m", "\u{202E}", "\u{AD}", "\u{9B}", "😀", "e\u{301}\u{301}\u{301}\u{301}", "\t", " ",
      "æ", "99999999999999999999", "g ",
    ]
    var dialogue = Self.dialogue(terms: 40)
    var wrong: [String] = []
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      wrong += dialogue.answer(line, at: Sample.morning).lines.filter {
        !$0.allSatisfy(DisplayableCharacters.contains) || $0.contains("\u{AD}") || $0.count > 78
      }
    }
    #expect(wrong == [])
  }
}
