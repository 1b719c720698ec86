import Content

/// The body of a record in one language: what is shown, and what must be held against other things.
struct Prose {
  private(set) var text = RichText(blocks: [])
  /// The words of each block.
  private(set) var passages: [SourceSpan] = []
  /// Links to records.
  private(set) var links: [Located<String>] = []

  init(_ source: SourceSpan, findings: DiagnosticSink) {
    let tree = MarkdownTree(source.text)
    var reader = ProseReader(source, findings: findings)
    tree.walk { node, isEntering in
      isEntering ? reader.enter(node) : reader.leave(node)
    }
    text = RichText(blocks: reader.blocks)
    passages = reader.passages
    links = reader.links
  }
}
