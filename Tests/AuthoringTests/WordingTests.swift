import Testing

@testable import Authoring

private let prose = "plans/ny-plan/nb.md"
private let line = "helplines/linjen/record.yaml"

@Suite struct WordingTests {
  @Test(arguments: [
    Change(
      prose, "to deler", "tragiske deler",
      "\(prose):1:12: warning: \"tragiske\" lays blame or frightens; say what is so without it"),
    Change(
      prose, "Planen har to deler.",
      "Kort. Så " + String(repeating: "så ", count: 24) + "sa. «Kort.» Slutt 2. mai f.eks. nå.",
      "\(prose):1:7: warning: this sentence has 26 words; 25 is enough"),
    Change(prose, "Planen har to deler.", String(repeating: "så ", count: 24) + "sa."),
  ])
  func `words and sentences that are hard to bear or to read are warned of`(_ change: Change) throws
  {
    try change.check()
  }

  @Test func `hard texts are warned of, on helplines sooner than elsewhere`() throws {
    // Seven words in a sentence, two or three of them long: LIX 35 and just under 50.
    let sentence = "Vi har noe langvarig å si overalt. "
    let folder = try SampleFolder()
    try folder.write(String(repeating: sentence, count: 5), to: prose)
    try folder.write(String(repeating: sentence, count: 20), to: "helplines/linjen/nb.md")
    #expect(try folder.findings().isEmpty)
    let harder = "Vi har noe langvarig som vedrører framtiden. "
    try folder.write(String(repeating: harder, count: 20), to: prose)
    try folder.write(String(repeating: harder, count: 20), to: "helplines/linjen/nb.md")
    let found = try folder.findings()
    #expect(found.count == 2)
    #expect(
      found.first?.hasPrefix("helplines/linjen/nb.md:1:1: warning: this text has LIX") == true)
    #expect(found.first?.hasSuffix("write it with 40 or less") == true)
    #expect(found.last?.hasSuffix("write it with 45 or less") == true)
  }

  @Test func `LIX is words in a sentence and long words in a hundred`() throws {
    let text = String(repeating: "En to tre fire fem seks syvende åttende ni ti. ", count: 4)
    let file = SourceFile(path: "", text: text)
    var readability = Readability()
    readability.add(file.whole)
    #expect(readability.words == 40)
    #expect(readability.sentences == 4)
    #expect(readability.longWords == 8)
    #expect(readability.lix == 30)
  }
}

@Suite struct FreshnessTests {
  @Test func `without a day nothing is due, whatever the calendar says`() throws {
    let folder = try SampleFolder(line, "checked: 2026-08-13", "checked: 2001-01-01")
    #expect(try folder.findings().isEmpty)
    #expect(try SampleFolder(line, "checked: 2026-08-13", "checked: 2099-01-01").findings().isEmpty)
  }

  @Test func `on a day it is told what is due, amber and red`() throws {
    let folder = try SampleFolder()
    let place = "\(line):34:1: warning:"
    #expect(try folder.findings(on: "2026-11-13").isEmpty)
    let due = try folder.findings(on: "2026-11-14")
    #expect(due == ["\(place) due for checking; last checked 2026-08-13"])
    let amber = try folder.findings(on: "2027-02-14")
    #expect(amber.contains("\(place) amber: long due for checking; last checked 2026-08-13"))
    let red = try folder.findings(on: "2027-08-14")
    #expect(red.contains("\(place) red: shown as not confirmed since 2026-08-13"))
    #expect(try !folder.reading(on: "2027-08-14").hasErrors)
  }
}
