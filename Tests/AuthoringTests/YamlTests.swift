import Testing

@testable import Authoring

private let line = "helplines/linjen/record.yaml"
private let properties =
  "anchors (&), aliases (*) and tags (!) are not used here; write the value out, or quote it"

@Suite struct YamlTests {
  @Test(arguments: [
    Change(
      "terms/ord.yaml", "  code: O1", "  code: [O1",
      "terms/ord.yaml:3:8: this is not YAML: while parsing a flow sequence from line 2: "
        + "did not find expected ',' or ']'"),
    Change(
      "terms/ord.yaml", "  keywords", "\tkeywords",
      "terms/ord.yaml:5:1: U+0009 may not be used",
      "terms/ord.yaml:5:1: this is not YAML: while scanning for the next token from line 5: "
        + "found character that cannot start any token"),
  ])
  func `text that is no YAML is refused at the place where it ceases to be`(_ change: Change) throws
  {
    let folder = try SampleFolder(change.file, change.old, change.new)
    let found = try folder.findings().filter { $0.hasPrefix("terms") }
    #expect(found == change.findings)
  }

  @Test(arguments: [
    Change(line, "title: Linjen", "title: &name Linjen", "\(line):2:8: \(properties)"),
    Change(line, "title: Linjen", "title: !!str Linjen", "\(line):2:8: \(properties)"),
    Change(
      line, "keywords: [hjelp, \"116006\"]", "keywords: &words [a, b]\nplaces: *words",
      "\(line):7:11: \(properties)"),
  ])
  func `anchors, aliases and tags are refused`(_ change: Change) throws {
    let folder = try SampleFolder(change.file, change.old, change.new)
    let found = try folder.findings().filter { $0.hasPrefix(line) }
    #expect(found == change.findings)
  }

  @Test func `every key that stands twice is named where it stands again`() throws {
    let folder = try SampleFolder(line, "cost: free", "cost: free\ntitle: Linja\ncost: ordinary")
    try folder.replace("  nn: Ingen ting.", with: "  nb: Ingenting.\n  nn: Ingen ting.", in: line)
    try folder.replace("by: web", with: "by: web\n\"title\": Line\ncolour: red", in: line)
    let found = try folder.findings()
    #expect(
      found == [
        "\(line):17:1: \"title\" stands twice; the first is on line 2",
        "\(line):18:1: \"cost\" stands twice; the first is on line 16",
        "\(line):23:3: \"nb\" stands twice; the first is on line 22",
        "\(line):39:1: \"title\" stands twice; the first is on line 2",
        "\(line):40:1: there is no field \"colour\" here",
      ])
  }

  @Test func `aliases of aliases are refused without being followed`() throws {
    let folder = try SampleFolder()
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for depth in 1..<40 {
      bomb +=
        "a\(depth): &a\(depth) [\((0..<9).map { _ in "*a\(depth - 1)" }.joined(separator: ", "))]\n"
    }
    try folder.write(bomb, to: "plans/bombe/record.yaml")
    let found = try folder.findings()
    #expect(found.count == 40)
    #expect(found.allSatisfy { $0.hasSuffix(properties) })
  }

  @Test func `nesting without end is refused and not followed`() throws {
    let folder = try SampleFolder()
    try folder.write(String(repeating: "[", count: 20_000), to: "terms/dyp.yaml")
    #expect(try folder.findings().count == 1)
  }

  @Test func `a file of one record must be fields, and a list a list`() throws {
    let folder = try SampleFolder()
    try folder.write("- a\n", to: "plans/gammel-plan/record.yaml")
    try folder.write("a: b\n", to: "notices/meldinger.yaml")
    try folder.write("- a\n", to: "terms/flere.yaml")
    try folder.write("", to: "terms/tom.yaml")
    let found = try folder.findings().filter { !$0.contains("gammel-plan\"") && !$0.contains("P1") }
    #expect(
      found == [
        "notices/meldinger.yaml:1:1: this file must be a list of records, each beginning with \"- id:\"",
        "plans/gammel-plan/record.yaml:1:1: a record is fields with a name each",
        "terms/flere.yaml:1:3: a record is fields with a name each",
        "terms/tom.yaml:1:1: this file is empty",
      ])
  }
}
