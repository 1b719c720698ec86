import Content
import Testing

@testable import Authoring

private let prose = "helplines/linjen/nb.md"
private let houses = "helplines/lokale.yaml"

private func refused(_ what: String) -> String {
  "\(what) cannot be shown; prose is headings, paragraphs, lists, emphasis, quotations and links"
}

@Suite struct ProseTests {
  @Test func `prose becomes blocks of marked spans`() throws {
    let records = try SampleFolder().reading().records
    let record = try #require(records.first { $0.id == "linjen" })
    let blocks = try #require(record.body[.nb]).blocks
    #expect(
      blocks == [
        RichText.Block(
          role: .paragraph,
          spans: [
            RichText.Span("Her svarer "), RichText.Span("noen", emphasis: .strong),
            RichText.Span(" som "), RichText.Span("lytter", emphasis: .light),
            RichText.Span(". Les om "), RichText.Span("besøk", link: .record("besok")),
            RichText.Span(" og se "),
            RichText.Span("siden", link: .web("https://linjen.example/side")), RichText.Span("."),
          ]),
        RichText.Block(role: .heading, level: 1, spans: [RichText.Span("Slik gjør du")]),
        RichText.Block(
          role: .item, level: 1, marker: "•", spans: [RichText.Span("Ring når du vil.")]),
        RichText.Block(
          role: .item, level: 2, marker: "•", spans: [RichText.Span("Legg på når du vil.")]),
        RichText.Block(
          role: .item, level: 1, marker: "•", spans: [RichText.Span("Be om en tolk.")]),
        RichText.Block(
          role: .item, level: 1, marker: "3.", spans: [RichText.Span("Si hva du vil.")]),
        RichText.Block(
          role: .item, level: 1, marker: "4.", spans: [RichText.Span("Spør igjen.")]),
        RichText.Block(role: .quote, spans: [RichText.Span("Du bestemmer.")]),
      ])
  }

  @Test func `a second paragraph of an item has no marker of its own`() throws {
    let folder = try SampleFolder()
    try folder.write("- Ett.\n\n  To.\n", to: "plans/ny-plan/nb.md")
    let records = try folder.reading().records
    let blocks = records.first { $0.id == "ny-plan" }?.body[.nb]?.blocks
    #expect(blocks?.map(\.marker) == ["•", nil])
    #expect(blocks?.map(\.level) == [1, 1])
  }

  @Test(arguments: [
    Change(
      prose, "## Slik", "# Slik",
      "\(prose):4:1: headings begin with ##; the title stands in the record"),
    Change(
      prose, "Be om en tolk", "Be om <b>tolk</b>",
      "\(prose):8:9: \(refused("HTML"))", "\(prose):8:16: \(refused("HTML"))"),
    Change(prose, "> Du bestemmer.", "<div>Du</div>", "\(prose):13:1: \(refused("HTML"))"),
    Change(prose, "en tolk", "en `tolk`", "\(prose):8:12: \(refused("code"))"),
    Change(
      "plans/ny-plan/nb.md", "Planen", "Planen.\n\n    kode\n\nDen",
      "plans/ny-plan/nb.md:3:5: \(refused("code"))"),
    Change(prose, "> Du bestemmer.", "***", "\(prose):13:1: \(refused("a line across"))"),
    Change(prose, "en tolk", "en ![tolk](tolk.png)", "\(prose):8:12: \(refused("an image"))"),
    Change(
      prose, "og se [siden]", "og  \nse [siden]",
      "\(prose):2:2: \(refused("a forced line break"))"),
    Change(
      prose, "> Du bestemmer.", "> | a | b |\n> |---|---|\n> | c | d |",
      "\(prose):14:1: \(refused("a table"))"),
    Change(prose, "(besok)", "(besok \"Besøk\")", "\(prose):1:42: \(refused("a title of a link"))"),
  ])
  func `what cannot be shown is refused where it stands`(_ change: Change) throws {
    try change.check()
  }

  @Test(arguments: [
    Change(
      prose, "(besok)", "(besk)",
      "\(prose):1:42: there is no record \"besk\"; is it \"besok\"?"),
    Change(
      prose, "og se", "   og se [her](ikke-her) og",
      "\(prose):2:10: there is no record \"ikke-her\""),
    Change(
      prose, "> Du bestemmer.", "> Du\nkan se [her](ikke-her).",
      "\(prose):14:8: there is no record \"ikke-her\""),
    Change(
      prose, "  - Legg på", "  - Æ\n      ø [her](ikke-her)",
      "\(prose):8:9: there is no record \"ikke-her\""),
    Change(
      prose, "https://linjen.example/side", "mailto:post@linjen.example",
      "\(prose):2:7: \"mailto:post@linjen.example\" is nothing to link to; "
        + "a link leads to the id of a record or to https://…"),
    Change(
      prose, "[besøk](besok)", "[](besok)", "\(prose):1:42: a link needs words that are shown"),
    Change(
      houses, "[papirer](besok)", "[papirer](besk)",
      "\(houses):16:14: there is no record \"besk\"; is it \"besok\"?"),
    Change(
      houses, "to live here", "to [live](liv) here",
      "\(houses):20:10: there is no record \"liv\""),
  ])
  func `a link that leads nowhere or has no words is named where it stands`(_ change: Change) throws
  {
    try change.check()
  }

  @Test func `a text that stands in the record and beside it is refused`() throws {
    let folder = try SampleFolder(
      "plans/ny-plan/record.yaml", "by: seed", "by: seed\ntext: {nb: Planen.}")
    #expect(
      try folder.findings() == [
        "plans/ny-plan/record.yaml:24:12: the text in nb stands here and in nb.md; keep one"
      ])
  }

  @Test func `a file of prose without text is refused`() throws {
    let folder = try SampleFolder()
    try folder.write("\n\n", to: "plans/ny-plan/nb.md")
    #expect(
      try folder.findings() == [
        "plans/ny-plan/nb.md:1:1: there is no text here; leave it out where there is none"
      ])
  }

  @Test func `quotations within quotations without end are read`() throws {
    let folder = try SampleFolder()
    try folder.write(String(repeating: ">", count: 50_000) + " dypt", to: "plans/ny-plan/nb.md")
    #expect(try folder.findings().isEmpty)
  }
}
