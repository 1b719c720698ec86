import Content
import Testing

@testable import Interface

struct LinePageTests {
  /// A record of prose that is longer than a page, with a link in each paragraph and a list after it.
  private static let long: Record = {
    var record = Sample.voLinjen
    let paragraphs = (1...6).map { number in
      RichText.Block(
        role: .paragraph,
        spans: [
          .init("Setning \(number) er den første av tre, og den er ganske lang. Les "),
          .init("om besøksforbud og annet", link: .record("besoksforbud")),
          .init(" før du går videre. Så kommer den siste setningen i avsnitt \(number)."),
        ])
    }
    let heading = RichText.Block(role: .heading, level: 2, spans: [.init("Flere former")])
    let lead = RichText.Block(role: .paragraph, spans: [.init("Dette er formene:")])
    let items = (1...14).map {
      RichText.Block(role: .item, level: 1, marker: "•", spans: [.init("form nummer \($0)")])
    }
    record.body = [.nb: RichText(blocks: paragraphs + [heading, lead] + items)]
    return record
  }()

  /// All pages of where a dialogue is, the first as it was given.
  private static func pages(_ dialogue: inout LineMode, _ first: [String]) -> [[String]] {
    var pages = [first]
    while true {
      let next = dialogue.answer("d", at: Sample.morning).lines
      if next == [dialogue.words.dialogue.atEnd] { return pages }
      pages.append(next)
    }
  }

  private static func pages(opening line: String, columns: Int, rows: Int?) -> [[String]] {
    var dialogue = LineModeTests.dialogue(
      terms: 140, width: columns - 1, height: rows, open: Self.long)
    let first =
      line.isEmpty
      ? dialogue.begin(at: Sample.morning) : dialogue.answer(line, at: Sample.morning).lines
    return pages(&dialogue, first)
  }

  @Test(
    arguments: ["", "1", "6", "H10", "/vol", "?"], [(80, 24), (60, 20), (40, 12), (100, 60)])
  func `a page and the prompt fit the rows`(line: String, size: (Int, Int)) {
    let pages = Self.pages(opening: line, columns: size.0, rows: size.1)
    for page in pages {
      #expect(page.count < size.1, "\(page)")
      #expect(page.allSatisfy { $0.count < size.0 })
    }
  }

  @Test func `a pipe has no rows, and the start is one page there`() {
    #expect(Self.pages(opening: "", columns: 80, rows: nil).count == 1)
    #expect(Self.pages(opening: "?", columns: 80, rows: nil).count == 1)
  }

  @Test(arguments: [nil, 24, 12])
  func `the line on danger is nearest the prompt on every page of the start`(rows: Int?) {
    for page in Self.pages(opening: "", columns: 40, rows: rows) {
      #expect(page.last == Messages.bokmal.danger)
    }
  }

  @Test(arguments: [(80, 24), (60, 20), (40, 12)])
  func `a text is cut after a sentence, with its title over each page`(size: (Int, Int)) {
    let pages = Self.pages(opening: "H10", columns: size.0, rows: size.1)
    #expect(pages.count > 2)
    for page in pages {
      #expect(page.first == "VO-linjen  H10")
      let end = page.last { !$0.hasPrefix("Side ") && !$0.hasPrefix("   ") } ?? ""
      #expect(!["Mer", "Flere former", "Kilder", "Se også", "Dette er formene:"].contains(end))
      #expect(!page.contains { $0.hasSuffix(":") && $0.contains("[") })
    }
    let prose = pages.filter { page in page.contains { $0.contains("Setning") } }.dropLast()
    for page in prose {
      let lines = page.filter { !$0.hasPrefix("Side ") && !$0.hasPrefix("   ") }
      #expect(lines.last?.last == ".", "\(page)")
    }
  }

  @Test(arguments: [(80, 24), (60, 20), (40, 12), (30, 10)])
  func `no word of a text is lost between its pages`(size: (Int, Int)) {
    let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
    let pages = Self.pages(opening: "H10", columns: size.0, rows: size.1)
    let texts = pages.flatMap { $0.dropFirst().prefix { !$0.hasPrefix("Side ") } }
    let said = letters(texts.joined())
    let sentences = (1...6).flatMap { ["Setning \($0) er den første", "i avsnitt \($0)."] }
    let items = (1...14).map { "form nummer \($0)" }
    let lost = (sentences + items).filter { !said.contains(letters($0)) }
    #expect(lost == [])
  }

  @Test(arguments: [nil, 24, 12])
  func `every row of a section stands on one page, and says which rows it has`(rows: Int?) {
    let pages = Self.pages(opening: "6", columns: 80, rows: rows)
    for number in 1...140 {
      #expect(pages.count { $0.contains("\(number). O\(number) Ord \(number)") } == 1)
    }
    #expect(pages.last?.contains { $0.contains(" til 140 av 140.") } == true)
    #expect(pages.allSatisfy { $0.first == "Ordliste:" })
  }

  @Test func `a number leads on from any page of a section`() {
    var dialogue = LineModeTests.dialogue(terms: 140)
    _ = dialogue.answer("6", at: nil)
    for number in ["140", "2", "16"] {
      let missing = Messages.bokmal.missing("ord-\(number)")
      #expect(dialogue.answer(number, at: nil).lines == [missing])
    }
    #expect(dialogue.answer("141", at: nil).lines == ["Her er det ikke noe med tallet 141."])
    #expect(dialogue.answer("0", at: nil).lines.last == Messages.bokmal.danger)
  }

  @Test func `a number leads on from any page of what was found`() {
    let answer = SearchAnswer(
      query: "vold",
      hits: (1...50).map { number in
        SearchAnswer.Hit(
          id: "id-\(number)", code: nil, kind: .term, title: Text(name: "Ord"), language: .nb,
          snippet: [])
      })
    let store = ContentStore { request in
      if case .search = request { return .success(.search(answer)) }
      return .success(.item(nil))
    }
    let session = Session(
      preferences: Preferences(language: .nb), startData: Sample.front, created: Sample.created)
    var dialogue = LineMode(session: session, store: store)
    #expect(dialogue.answer("/vold", at: nil).lines.first == "De 50 beste treffene:")
    _ = dialogue.answer("d", at: nil)
    #expect(dialogue.answer("2", at: nil).lines == [Messages.bokmal.missing("id-2")])
    #expect(dialogue.answer("50", at: nil).lines == [Messages.bokmal.missing("id-50")])
  }
}
