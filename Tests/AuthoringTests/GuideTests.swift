import Testing

@testable import Authoring

private let cells = "guides/ruter.yaml"
private let cell = "guides/rute/record.yaml"

@Suite struct GuideTests {
  @Test(arguments: [
    Change(
      cells, "cell: [1, 2]", "cell: [1, 4]",
      "\(cells):7:3: the grid has 2 groups and 3 kinds, counted from 1; kind 0 is a group's own page"
    ),
    Change(
      cells, "cell: [1, 2]", "cell: [0, 2]",
      "\(cells):7:3: the grid has 2 groups and 3 kinds, counted from 1; kind 0 is a group's own page"
    ),
    Change(cells, "cell: [1, 2]", "cell: [1, 1]", "\(cells):7:3: rute stands in this cell too"),
    Change(
      cells, "cell: [1, 2]", "cell: [1]",
      "\(cells):7:3: \"cell\" must be two numbers, [group, kind]"),
    Change(
      cells, "cell: [1, 2]", "cell: [1, b]",
      "\(cells):7:13: \"cell\" is \"b\"; it must be a number without quotes"),
    Change(cells, "order: 2", "order: 1", "\(cells):6:3: rute has the place 1 in this guide too"),
    Change(
      "guides/rutenett/record.yaml", "form: grid", "form: steps",
      "\(cell):6:1: rutenett is no grid and has no cells",
      "\(cells):7:3: rutenett is no grid and has no cells"),
    Change(cells, "  part-of: [rutenett]\n", "", "\(cells):1:3: \"part-of\" is missing"),
    Change(
      cells, "[rutenett]", "[rutenett, rutenett]",
      "\(cells):5:3: a section is part of one guide",
      "\(cells):5:23: \"rutenett\" stands twice in this list"),
    Change(
      cells, "reviewed: none", "reviewed: someday",
      "\(cells):8:13: \"reviewed\" is \"someday\"; it must be none, or the day a professional read it"
    ),
  ])
  func `a section must have a place of its own in its guide`(_ change: Change) throws {
    try change.check()
  }

  @Test func `a section of another guide's code is refused`() throws {
    let folder = try SampleFolder(cells, "code: V1.2", "code: V3.2")
    try folder.replace("V1.2: rute-to", with: "V3.2: rute-to", in: "codes.yaml")
    #expect(
      try folder.findings() == [
        "\(cells):2:9: V3.2 is no code for a section of V1; theirs begin with V1."
      ])
  }
}
