import Content
import Testing

@testable import Authoring

private let line = "helplines/linjen/record.yaml"
private let houses = "helplines/lokale.yaml"

@Suite struct CodeTests {
  @Test(arguments: [
    Change(
      houses, "id: huset", "id: linjen",
      "codes.yaml:2:1: there is no record huset with the code H2; "
        + "a code no longer used is {was: huset, now: …}",
      "\(houses):2:7: another record is called linjen, in FOLDER/helplines/linjen/record.yaml:1",
      "\(houses):3:9: H2 was given to huset in codes.yaml, and a code never changes hands"),
    Change(
      houses, "id: huset", "id: Huset_1",
      "codes.yaml:2:1: there is no record huset with the code H2; "
        + "a code no longer used is {was: huset, now: …}",
      "\(houses):2:7: \"Huset_1\" is no id; an id is lower-case letters a–z, digits and single hyphens",
      "\(houses):3:9: H2 was given to huset in codes.yaml, and a code never changes hands"),
    Change(
      houses, "- id: huset\n  code: H2", "- code: H2",
      "codes.yaml:2:1: there is no record huset with the code H2; "
        + "a code no longer used is {was: huset, now: …}",
      "\(houses):2:3: \"id\" is missing",
      "\(houses):2:9: H2 was given to huset in codes.yaml, and a code never changes hands"),
    Change(line, "code: H1", "code: H1\nid: linjen", "\(line):2:1: there is no field \"id\" here"),
  ])
  func `an id must be one, and the only one of its name`(_ change: Change) throws {
    let folder = try SampleFolder(change.file, change.old, change.new)
    let found = try folder.findings().map { $0.replacing("\(folder.path)/", with: "FOLDER/") }
    #expect(
      found.map { $0.replacing("in helplines", with: "in FOLDER/helplines") } == change.findings)
  }

  @Test(arguments: [
    Change(
      line, "code: H1", "code: h1",
      "\(line):1:7: \"h1\" is no code; a code is a letter and one to three numbers, as H10 or V2.3"),
    Change(
      line, "code: H1", "code: P9",
      "\(line):1:7: P9 is no code for a helpline; theirs begin with H"),
    Change(
      line, "code: H1", "code: H1.2",
      "\(line):1:7: H1.2 is no code for a helpline, which has one number alone"),
    Change(line, "code: H1", "code: H9", "\(line):1:7: H9 is not in codes.yaml"),
    Change(
      line, "code: H1", "code: H3",
      "\(line):1:7: H3 is retired and its matter is in H1; take a new code"),
    Change(
      line, "code: H1", "code: H2",
      "\(line):1:7: H2 was given to huset in codes.yaml, and a code never changes hands"),
  ])
  func `a code must be granted to the record that bears it`(_ change: Change) throws {
    let folder = try SampleFolder(change.file, change.old, change.new)
    let found = try folder.findings().filter { $0.hasPrefix(line) }
    #expect(found == change.findings)
  }

  @Test func `a code that two records bear is named at the second`() throws {
    let folder = try SampleFolder(houses, "code: H2", "code: H1")
    let found = try folder.findings()
    #expect(
      found.contains(
        "\(houses):3:9: another record has the code H1, in helplines/linjen/record.yaml:1"))
  }

  @Test(arguments: [
    Change(
      "codes.yaml", "P1: gammel-plan", "P1: gammel-plan\nP7: borte",
      "codes.yaml:5:1: there is no record borte with the code P7; "
        + "a code no longer used is {was: borte, now: …}"),
    Change("codes.yaml", "now: H1", "now: H99", "codes.yaml:3:34: no record has the code H99"),
    Change(
      "codes.yaml", "{was: den-gamle-linjen, now: H1}", "{was: den-gamle-linjen}",
      "codes.yaml:3:5: each line is a code and an id, as H10: vo-linjen, or for a retired one "
        + "H9: {was: ID, now: H10}"),
    Change(
      "codes.yaml", "H3:", "Hx:",
      "codes.yaml:3:1: \"Hx\" is no code; a code is a letter and one to three numbers, as H10 or V2.3"
    ),
    Change(
      "codes.yaml", "P2: ny-plan", "P2: ny-plan\nP1: ny-plan",
      "codes.yaml:6:1: \"P1\" stands twice; the first is on line 4",
      "plans/gammel-plan/record.yaml:1:7: P1 was given to ny-plan in codes.yaml, and a code never changes hands"
    ),
  ])
  func `the register of codes is checked itself`(_ change: Change) throws {
    try change.check()
  }

  @Test func `a retired code leads to the record that took over its matter`() throws {
    let reading = try SampleFolder().reading()
    #expect(Code("H3").map { reading.retired == [$0: "linjen"] } == true)
  }
}
