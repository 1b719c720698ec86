import Content
import Testing

@Suite struct `Prose without marks` {
  @Test func `has a blank line between blocks, and markers`() {
    let prose = RichText(blocks: [
      .init(role: .heading, level: 2, spans: [.init("Trygg"), .init("het", emphasis: .strong)]),
      .init(
        role: .paragraph,
        spans: [.init("Et krisesenter "), .init("her", link: .record("ks"))]),
      .init(role: .item, level: 1, marker: "•", spans: [.init("Ring 112")]),
    ])
    #expect(prose.plain == "Trygghet\n\nEt krisesenter her\n\n• Ring 112")
    #expect(prose.blocks[0].text == "Trygghet")
  }

  @Test func `is empty where there is none`() {
    #expect(RichText(blocks: []).plain.isEmpty)
  }
}
