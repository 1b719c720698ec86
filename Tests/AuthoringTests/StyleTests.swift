import Content
import Testing

@testable import Authoring

private let prose = "plans/ny-plan/nb.md"

@Suite struct StyleTests {
  @Test(arguments: [
    Change(
      prose, "to deler", "to deler. Les mer om dem",
      "\(prose):1:22: warning: \"les mer om\" is not what the style sheet has; "
        + "write a link that says what is behind it"),
    Change(
      prose, "to deler", "to  deler",
      "\(prose):1:15: warning: two spaces stand together; one is enough"),
    Change(
      prose, "to deler", "to pasient- ombud",
      "\(prose):1:15: warning: \"pasient-\" is broken at its hyphen; keep the word on one line"),
    Change(prose, "to deler", "pasient- og brukerombud"),
  ])
  func `what the norm has another word for, and slips of the hand, are warned of`(_ change: Change)
    throws
  {
    try change.check()
  }

  @Test(arguments: [
    (Language.nn, "Dei er òg hjå oss.", 2), (.nn, "Rådgjevaren svarer.", 2),
    (.nn, "Rådgivaren svarar også hos oss.", 0), (.nb, "Ring oss, så svarer vi.", 0),
    (.en, "Ring the shelter.", 2), (.en, "Call the crisis centre.", 0),
  ])
  func `each language has its own norm`(language: Language, text: String, count: Int) throws {
    let folder = try SampleFolder()
    let name = "plans/ny-plan/\(language.rawValue).md"
    try folder.write(text, to: name)
    let found = try folder.findings().filter { $0.hasPrefix(name) }
    #expect(found.count { $0.contains("style sheet") } == count, "\(found)")
  }

  @Test func `a Norwegian word for a service is explained where English first has it`() throws {
    let folder = try SampleFolder()
    let name = "plans/ny-plan/en.md"
    func glosses(_ text: String) throws -> [String] {
      try folder.write(text, to: name)
      return try folder.findings().filter { $0.contains("without its English") }
    }
    #expect(try glosses("Call the krisesenter. The krisesenter helps.").count == 1)
    #expect(try glosses("Call the krisesenter (crisis centre). The krisesenter helps.").isEmpty)
    #expect(try glosses("Call the crisis centre (krisesenter).").isEmpty)
    #expect(try glosses("Call Oslo Krisesenter.").isEmpty)
  }

  @Test func `the project's own content follows its norm`() throws {
    let found = try OwnContentTests.reading.get().diagnostics.map(\.description)
    let slips = found.filter { finding in
      ["style sheet", "two spaces", "broken at its hyphen", "without its English"]
        .contains { finding.contains($0) }
    }
    #expect(slips.isEmpty)
  }
}
