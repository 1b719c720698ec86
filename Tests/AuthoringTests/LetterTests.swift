import Testing

@testable import Authoring

private let line = "helplines/linjen/record.yaml"
private let houses = "helplines/lokale.yaml"
private let prose = "helplines/linjen/nb.md"
private let zeroWidth = "U+200B (zero width space) may not be used"

@Suite struct LetterTests {
  @Test(arguments: [
    Change(
      line, "vil snakke med noen", "vil\u{200B} snakke med noen", "\(line):4:33: \(zeroWidth)"),
    Change(
      prose, "Be om en tolk", "Be om 😀 tolk",
      "\(prose):8:9: U+1F600 (grinning face) may not be used"),
    Change(
      prose, "Legg på", "Legg pa\u{30A}",
      "\(prose):7:11: U+0061 U+030A must be written composed, as U+00E5"),
    Change(
      line, "code: H1", "# \u{202E}\ncode: H1",
      "\(line):1:3: U+202E (right-to-left override) may not be used"),
    Change(prose, "> Du", ">\tDu", "\(prose):13:2: U+0009 may not be used"),
    Change(
      prose, "tolk.\n", "tolk.\r\n",
      "\(prose):8:17: lines end with a line feed alone, not with U+000D before it"),
    Change(
      "codes.yaml", "O2: vern", "O2: vern # \u{AD}",
      "codes.yaml:14:12: U+00AD (soft hyphen) may not be used"),
    Change(
      "phone-numbers.txt", "# huset", "# huset\u{E000}",
      "phone-numbers.txt:5:25: U+E000 may not be used"),
  ])
  func `a letter that may not be used is named where it stands`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(line, "title: Linjen", "title: \"Lin\\u200Bjen\"", "\(line):2:12: \(zeroWidth)"),
    Change(
      line, "title: Linjen", "title: \"Lin\\\n  je\\x01n\"", "\(line):3:5: U+0001 may not be used"),
    Change(prose, "en tolk", "en&#x200B; tolk", "\(prose):8:11: \(zeroWidth)"),
    Change(
      houses, "Det koster *ingen ting*", "Det \\*koster *ingen&#8203; ting*",
      "\(houses):14:26: \(zeroWidth)"),
  ])
  func `a letter hidden behind an escape is found`(_ change: Change) throws {
    try change.check()
  }

  @Test func `bytes that are no UTF-8 are refused at the first of them`() throws {
    let folder = try SampleFolder()
    try folder.write(Array("Første.\nAndre ".utf8) + [0xE5, 0x2E], to: "plans/ny-plan/nb.md")
    #expect(try folder.findings() == ["plans/ny-plan/nb.md:2:7: this is not UTF-8 text"])
  }

  @Test func `the letters of every kind of scalar are found where they stand`() throws {
    let folder = try SampleFolder()
    try folder.write(
      """
      - plain  words
        folded §1
      - 'it''s §2'
      - "tab\\x41 and \\
        §3 'quoted' \\u00e5 §4"
      - |
        literal

          deeper §5
        §6
      - >-
        folded

        text §7
        on §8
      """, to: "scalars.yaml")
    let file = try #require(
      SourceFile(path: "\(folder.path)/scalars.yaml", findings: DiagnosticSink()))
    let yaml = try #require(YamlFile(file, findings: DiagnosticSink()))
    let scalars = (yaml.root.sequence ?? []).compactMap(\.scalar)
    let spots = scalars.flatMap { scalar in
      let passage = file.passage(of: scalar)
      return passage.scalars.indices.filter { passage.scalars[$0] == "§" }
        .map { passage.place(at: $0).spot }
    }
    #expect(
      spots == [
        SourcePoint(line: 2, column: 10), SourcePoint(line: 3, column: 10),
        SourcePoint(line: 5, column: 3),
        SourcePoint(line: 5, column: 22), SourcePoint(line: 9, column: 12),
        SourcePoint(line: 10, column: 3),
        SourcePoint(line: 14, column: 8), SourcePoint(line: 15, column: 6),
      ])
  }
}
