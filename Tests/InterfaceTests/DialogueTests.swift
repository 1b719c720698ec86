import Content
import Letters
import Seeded
import Testing

@testable import Interface

struct DialogueTests {
  /// A dialogue over the sample content, with a long section of words where that is wanted.
  static func dialogue(_ language: Language = .nb, terms: Int? = nil) -> Dialogue {
    let rows: @Sendable (Shelf) -> [Row] = { shelf in
      guard shelf == .terms, let terms else { return Sample.rows(shelf) }
      return (1...terms).map {
        Row(id: "ord-\($0)", code: Code("O\($0)"), title: Text(name: "Ord \($0)"), ordinal: $0)
      }
    }
    let contents = DialogueContents(
      open: { key in
        let record = Sample.records.first { $0.id == key || $0.code == Code(key) }
        return record.map { Opened(record: $0, shelf: .helplines, row: 0) }
      },
      rows: { shelf, range in
        let rows = rows(shelf)
        let range = range.clamped(to: 0..<rows.count)
        return (Array(rows[range]), range.lowerBound, rows.count, rows.count { !$0.isHeading })
      },
      search: { request in
        if request.words == "politt" {
          return SearchAnswer(query: request.words, suggestion: "politi")
        }
        let hits = Sample.records.filter {
          $0.title(.nb).lowercased().contains(request.words.lowercased())
        }
        return SearchAnswer(query: request.words, hits: hits.map(hit))
      })
    return Dialogue(
      language: language, front: Sample.front, created: Sample.created, contents: contents)
  }

  private static func hit(_ record: Record) -> SearchAnswer.Hit {
    SearchAnswer.Hit(
      id: record.id, code: record.code, kind: record.kind, title: record.title, language: .nb,
      snippet: [.init("Kort om "), .init(record.title(.nb), isMarked: true), .init(".")])
  }

  /// What is said, from the beginning, to lines typed one after another; each stands after its prompt.
  static func transcript(
    _ typed: [String], _ language: Language = .nb, terms: Int? = nil,
    moment: Moment? = Sample.morning
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
    let typed = ["1", "3", "1", "b", "b", "f", "s vol", "1", "m", "0", "?", "q"]
    expectGolden(Self.transcript(typed, language), "dialogue-\(language.rawValue)")
  }

  @Test func `a long section, page by page`() {
    let typed = ["6", "p", "n", "16", "p", "n", "n", "n", "g o26", "b"]
    expectGolden(Self.transcript(typed, terms: 40), "dialogue-pages")
  }

  @Test func `what is not there, not understood or not found is said in a sentence`() {
    let typed = ["99", "H999", "g nothing", "hva?", "s", "s politt", "s xyz", "b", "f", "n", "p"]
    expectGolden(Self.transcript(typed), "dialogue-mistakes")
  }

  @Test(arguments: ["H10", "h10", "g H10", "gH10", " g  h10 ", "G h 10", "g vo-linjen"])
  func `an item opens by its code, however it is typed`(line: String) {
    #expect(Self.reply(line).first == "VO-linjen  H10")
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
    let word = String(repeating: "krise\u{AD}", count: 12)
    record.body = [.nb: RichText(blocks: [.init(role: .paragraph, spans: [.init("Om \(word)")])])]
    let opened = Opened(record: record, shelf: .helplines, row: 0)
    var dialogue = Dialogue(
      language: .nb, front: Sample.front, created: Sample.created,
      contents: DialogueContents(
        open: { _ in opened }, rows: { _, _ in ([], 0, 0, 0) },
        search: { SearchAnswer(query: $0.words) }))
    let lines = dialogue.answer("H10", at: Sample.morning).lines
    #expect(lines.contains { $0.hasSuffix(String(repeating: "krise", count: 12)) })
  }

  @Test(arguments: ["q", "Q", " q ", "!", "\u{1B}[20~", "abc\u{1B}[20~", "\u{1B}\u{1B}\u{1B}"])
  func `it is left at a word or at the keys that leave the full screen`(line: String) {
    var dialogue = Self.dialogue()
    let reply = dialogue.answer(line, at: nil)
    #expect(reply.isEnd && reply.lines.isEmpty)
  }

  @Test func `nothing is called open by a clock that cannot be right`() {
    let early = Moment(Day(year: 2020, month: 1, day: 6) ?? Sample.created, minute: 690)
    #expect(Self.transcript(["1"]).contains("åpent"))
    #expect(!Self.transcript(["1"], moment: early).contains("åpent"))
    #expect(!Self.transcript(["1"], moment: nil).contains("åpent"))
  }

  @Test func `every section of the full screen has its digit here`() {
    for shelf in Shelf.allCases {
      #expect(Self.reply("\(shelf.rawValue)").first == Catalogue.bokmal.name(of: shelf) + ":")
    }
  }

  @Test func `whatever is typed, only letters that may be shown come out, in lines that fit`() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "1", "2", "n", "p", "b", "f", "m", "H10", "V2", "s a", "s vol", "?", "", "0", "16", "6",
      "\u{1B}[31m", "\u{202E}", "\u{AD}", "\u{9B}", "😀", "e\u{301}\u{301}\u{301}\u{301}", "\t", " ",
      "æ", "99999999999999999999", "g ",
    ]
    var dialogue = Self.dialogue(terms: 40)
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      for line in dialogue.answer(line, at: Sample.morning).lines {
        #expect(line.allSatisfy(Allowed.contains) && !line.contains("\u{AD}"))
        #expect(line.count <= 78, "\(line)")
      }
    }
  }
}
