import Content
import Testing

@Suite struct `Prose without marks` {
  @Test func `has a blank line between blocks, markers, and no soft hyphens`() {
    let prose = RichText(blocks: [
      .init(role: .heading, level: 2, spans: [.init("Trygg"), .init("het", emphasis: .strong)]),
      .init(
        role: .paragraph,
        spans: [.init("Et krise\u{AD}senter "), .init("her", link: .record("ks"))]),
      .init(role: .item, level: 1, marker: "•", spans: [.init("Ring 112")]),
    ])
    #expect(prose.plain == "Trygghet\n\nEt krisesenter her\n\n• Ring 112")
    #expect(prose.blocks[0].text == "Trygghet")
  }

  @Test func `has no soft hyphens in titles either`() {
    #expect("krise\u{AD}sen\u{AD}ter".visible == "krisesenter")
    #expect("krisesenter".visible == "krisesenter")
  }

  @Test func `is empty where there is none`() {
    #expect(RichText(blocks: []).plain.isEmpty)
  }
}
