import Content
import Seeded
import Testing

@testable import Authoring

@Suite struct HyphenTests {
  @Test(arguments: [
    ("Handlingsplaner", "Hand|lings|pla|ner"), ("voldsoffererstatning", "volds|offer|er|stat|ning"),
    ("kjønnslemlestelse", "kjønns|lem|les|tel|se"),
    ("straffeprosessloven", "straffe|prosess|loven"),
  ])
  func `a long Norwegian word says where it may be broken`(_ word: String, _ broken: String) throws
  {
    let hyphenated = try Hyphenator().hyphenated(word, in: .nb)
    #expect(hyphenated.filter { $0 != "\u{AD}" } == word)
    let pieces = hyphenated.split(separator: "\u{AD}")
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.count >= 3 })
    #expect(broken.filter { $0 != "|" } == word)
    #expect(Set(Self.ends(pieces)).isSubset(of: Self.ends(broken.split(separator: "|"))))
  }

  /// How many letters stand before each break.
  private static func ends(_ pieces: [Substring]) -> [Int] {
    pieces.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  @Test func `short words, English and words of other letters stay as they are`() throws {
    let hyphenator = try Hyphenator()
    #expect(hyphenator.hyphenated("en handlingsplan.", in: .nb).contains("\u{AD}"))
    #expect(
      hyphenator.hyphenated("krisesenter og vernetiltak", in: .nb) == "krisesenter og vernetiltak")
    #expect(hyphenator.hyphenated("responsibilities", in: .en) == "responsibilities")
    #expect(hyphenator.hyphenated("čuovvovaččamuslaččat", in: .nb) == "čuovvovaččamuslaččat")
  }

  @Test func `nothing but soft hyphens is added, whatever the text`() throws {
    let hyphenator = try Hyphenator()
    var random = SeededGenerator(seed: 7)
    let letters = Array("abdefghijklmnorstuvyæøåÆØÅéß –-.,«»1 ")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0..<200, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      #expect(hyphenator.hyphenated(text, in: .nn).filter { $0 != "\u{AD}" } == text)
    }
  }

  @Test func `titles, texts and prose of a record are hyphenated and its facts are not`() throws {
    let folder = try SampleFolder("plans/ny-plan/nb.md", "Planen", "**Handlingsplanene**")
    try folder.replace("Ny plan", with: "Handlingsplanen", in: "plans/ny-plan/record.yaml")
    try folder.replace("Flere hus", with: "Samarbeidsprisen", in: "plans/ny-plan/record.yaml")
    let records = try folder.reading().records
    let record = try #require(records.first { $0.id == "ny-plan" })
    let hyphenated = try Hyphenator().hyphenated(record)
    #expect(hyphenated.title(.nb).contains("\u{AD}"))
    #expect(hyphenated.title(.nb).visible == "Handlingsplanen")
    #expect(hyphenated.body[.nb]?.blocks.first?.spans.first?.text.contains("\u{AD}") == true)
    #expect(hyphenated.body[.nb]?.plain == record.body[.nb]?.plain)
    guard case .plan(let plan) = hyphenated.details else {
      Issue.record("no plan")
      return
    }
    #expect(plan.measures[0].title(.nb).contains("\u{AD}"))
    #expect(hyphenated.id == record.id)
    #expect(hyphenated.sources == record.sources)
    #expect(hyphenated.keywords == record.keywords)
  }

  @Test func `a dictionary that is not there is an error that names it`() {
    #expect(throws: Hyphenator.MissingDictionary(path: "/nowhere/hyph_nb_NO.dic")) {
      _ = try Hyphenator(folder: "/nowhere")
    }
  }
}
