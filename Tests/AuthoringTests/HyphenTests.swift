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
    let breaks = try Hyphenator().breaks(in: "En \(word).", .nb).breaks(in: Array(word)[...])
    #expect(!breaks.isEmpty)
    let ends = [0] + breaks + [word.count]
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 >= 3 })
    #expect(broken.filter { $0 != "|" } == word)
    #expect(Set(breaks).isSubset(of: Self.ends(broken.split(separator: "|"))))
  }

  /// How many letters stand before each break.
  private static func ends(_ pieces: [Substring]) -> [Int] {
    pieces.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  @Test func `short words, English, addresses and words of other letters are not broken`() throws {
    let hyphenator = try Hyphenator()
    #expect(
      hyphenator.breaks(in: "en handlingsplan.", .nb).offsets.keys.sorted() == ["handlingsplan"])
    for text in [
      "krisesenter og vernetiltak", "handlingsplan.no", "post@handlingsplan.no",
      "čuovvovaččamuslaččat",
    ] {
      #expect(hyphenator.breaks(in: text, .nb).isEmpty, "\(text)")
    }
    #expect(hyphenator.breaks(in: "responsibilities", .en).isEmpty)
  }

  @Test func `every break is inside a word of the text, whatever the text`() throws {
    let hyphenator = try Hyphenator()
    var random = SeededGenerator(seed: 7)
    let letters = Array("abdefghijklmnorstuvyæøåÆØÅéß –-.,«»1 ")
    var found = 0
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0..<200, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      let breaks = hyphenator.breaks(in: text, .nn)
      found += breaks.offsets.count
      for (word, offsets) in breaks.offsets {
        #expect(text.lowercased().contains(word))
        #expect(offsets.allSatisfy { (3...word.count - 3).contains($0) }, "\(word)")
      }
    }
    #expect(found > 20)
  }

  @Test func `titles, texts and prose of a record are broken and its facts are not`() throws {
    let folder = try SampleFolder("plans/ny-plan/nb.md", "Planen", "**Handlingsplanene**")
    try folder.replace("Ny plan", with: "Handlingsplanen", in: "plans/ny-plan/record.yaml")
    try folder.replace("Flere hus", with: "Samarbeidsprisen", in: "plans/ny-plan/record.yaml")
    let records = try folder.reading().records
    var record = try #require(records.first { $0.id == "ny-plan" })
    let hyphenated = try Hyphenator().hyphenated(record)
    let words = Set(hyphenated.breaks.offsets.keys)
    #expect(words.isSuperset(of: ["handlingsplanen", "handlingsplanene", "samarbeidsprisen"]))
    record.breaks = hyphenated.breaks
    #expect(hyphenated == record)
  }

  @Test func `a dictionary that is not there is an error that names it`() {
    #expect(throws: Hyphenator.MissingDictionary(path: "/nowhere/hyph_nb_NO.dic")) {
      _ = try Hyphenator(folder: "/nowhere")
    }
  }
}
