import Content
import Testing

@testable import Interface

@Suite struct `What an item has to do with others` {
  private static func see(_ id: String, _ code: String) -> Reference {
    Reference(
      relation: .see, isInverse: id.hasPrefix("x"), id: id, code: Code(code),
      title: Text(name: id))
  }

  private static func text(_ record: Record) -> String { record.plainText(.nb, at: nil) }

  @Test func `comes by kind and then by code, from whichever end it was written`() {
    var record = Sample.term("ord", "O1", "Ord", "word")
    record.references = [
      Self.see("a", "V2.10"), Self.see("b", "A4"), Self.see("xc", "H10"), Self.see("xd", "V2.9"),
      Self.see("xe", "P3"),
    ]
    #expect(
      Self.text(record).contains(
        "Se også\n  [H10 xc]\n  [P3 xe]\n  [V2.9 xd]\n  [V2.10 a]\n  [A4 b]\n"))
  }

  @Test func `is not told again of what the text leads to, nor of what another list does`() {
    let record = Sample.voLinjen
    #expect(Self.text(record).contains("[besøksforbud]"))
    #expect(Self.text(record).contains("Se også\n  [A4 NKVTS]\n"))
    #expect(!Self.text(record).contains("[O26 "))
    var section = Sample.section("del", "V1.2", "Del", order: 1)
    section.references = [
      Reference(
        relation: .partOf, isInverse: false, id: "guide", code: Code("V1"),
        title: Text(name: "Guide")),
      Self.see("guide", "V1"),
    ]
    #expect(Self.text(section).contains("Del av\n  [V1 Guide]\n"))
    #expect(!Self.text(section).contains("Se også"))
  }

  @Test(arguments: [
    (Language.nb, "Del 2 av 3. Neste: [V1.3 Skriv]"), (.nn, "Del 2 av 3. Neste: [V1.3 Skriv]"),
    (.en, "Part 2 of 3. Next: [V1.3 Skriv]"),
  ])
  func `ends the text of a section with the one that is read next`(
    language: Language, line: String
  ) {
    let next = Reference(
      relation: .partOf, isInverse: true, id: "skriv", code: Code("V1.3"),
      title: Text(name: "Skriv"))
    let step = { (number: Int, count: Int?, next: Reference?) in
      var section = GuideSection(order: 1)
      section.step = GuideSection.Step(number: number, count: count, next: next)
      return Sample.record("del", "V1.2", .guideSection, Text(name: "Del"), .guideSection(section))
        .plainText(language, at: nil)
    }
    #expect(step(2, 3, next).contains("\n\n\(line)\n\n"))
    #expect(step(2, nil, next).contains("\n\n\(line.drop { $0 != "." }.dropFirst(2))\n\n"))
    #expect(step(3, 3, nil).contains(language == .en ? "Part 3 of 3." : "Del 3 av 3."))
  }
}
