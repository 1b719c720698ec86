import CCmark
import Content

/// Makes blocks of spans from the parts of a Markdown tree as they come by.
struct ProseReader {
  private(set) var blocks: [RichText.Block] = []
  private(set) var passages: [SourceSpan] = []
  private(set) var links: [Located<String>] = []

  private let source: SourceSpan
  private let findings: DiagnosticSink
  private var places: MarkdownSourceMap
  private var containers: [Container] = []
  private var open: OpenBlock?
  private var strong = 0
  private var light = 0
  private var link: RichText.Link?
  /// How many letters the block had before the link that is being read.
  private var lettersBeforeLink = 0

  /// What blocks may stand in.
  private enum Container {
    case quote
    case list(next: Int?)
    /// Its marker stands before its first block alone.
    case item(marker: String?)
  }

  private struct OpenBlock {
    var block: RichText.Block
    var scalars: [Unicode.Scalar] = []
    var spots: [SourcePoint] = []
  }

  init(_ source: SourceSpan, findings: DiagnosticSink) {
    self.source = source
    self.findings = findings
    places = MarkdownSourceMap(source)
  }

  mutating func enter(_ node: MarkdownNode) {
    places.enter(node)
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE: containers.append(.quote)
    case CMARK_NODE_LIST: containers.append(.list(next: node.isOrdered ? node.firstNumber : nil))
    case CMARK_NODE_ITEM: enterItem()
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: enterBlock(node)
    case CMARK_NODE_TEXT: append(node.literal, node)
    case CMARK_NODE_SOFTBREAK: append(" ")
    case CMARK_NODE_EMPH: light += 1
    case CMARK_NODE_STRONG: strong += 1
    case CMARK_NODE_LINK: enterLink(node)
    case CMARK_NODE_DOCUMENT: break
    default: refuse(node)
    }
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: containers.removeLast()
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: leaveBlock(node)
    case CMARK_NODE_EMPH: light -= 1
    case CMARK_NODE_STRONG: strong -= 1
    case CMARK_NODE_LINK: leaveLink(node)
    default: break
    }
  }

  private mutating func enterItem() {
    var marker = "•"
    if case .list(let next?) = containers.last {
      marker = "\(next)."
      containers[containers.count - 1] = .list(next: next + 1)
    }
    containers.append(.item(marker: marker))
  }

  private mutating func enterBlock(_ node: MarkdownNode) {
    if node.type == CMARK_NODE_HEADING {
      if node.rank == 1 { findings.add(.firstRankHeading, at: places.place(of: node)) }
      open = OpenBlock(
        block: RichText.Block(role: .heading, level: max(1, node.rank - 1), spans: []))
      return
    }
    if let table = places.tableLine(in: node) { findings.add(.notProse("a table"), at: table) }
    switch containers.last {
    case .quote: open = OpenBlock(block: RichText.Block(role: .quote, spans: []))
    case .item(let marker):
      let depth = containers.count { if case .list = $0 { true } else { false } }
      open = OpenBlock(
        block: RichText.Block(role: .item, level: depth, marker: marker, spans: []))
      containers[containers.count - 1] = .item(marker: nil)
    case .list, nil: open = OpenBlock(block: RichText.Block(role: .paragraph, spans: []))
    }
  }

  private mutating func leaveBlock(_ node: MarkdownNode) {
    guard let closed = open else { return }
    open = nil
    blocks.append(closed.block)
    passages.append(
      SourceSpan(
        file: source.file, start: closed.spots.first ?? places.place(of: node).spot,
        scalars: closed.scalars, spots: closed.spots))
  }

  private mutating func enterLink(_ node: MarkdownNode) {
    let (address, place) = (node.address, places.place(of: node))
    lettersBeforeLink = open?.scalars.count ?? 0
    if !node.linkTitle.isEmpty { findings.add(.notProse("a title of a link"), at: place) }
    if address.hasPrefix("https://") || address.hasPrefix("http://") {
      link = .web(address)
    } else if address.contains(":") || address.isEmpty {
      findings.add(.badLink(address), at: place)
    } else {
      link = .record(address)
      links.append(Located(value: address, place: place))
    }
  }

  private mutating func leaveLink(_ node: MarkdownNode) {
    if open?.scalars.count == lettersBeforeLink {
      findings.add(.linkWithoutWords, at: places.place(of: node))
    }
    link = nil
  }

  private mutating func append(_ text: String, _ node: MarkdownNode? = nil) {
    guard open != nil, !text.isEmpty else { return }
    let scalars = Array(text.unicodeScalars)
    let last = open?.spots.last ?? source.start
    let after = SourcePoint(line: last.line, column: last.column + 1)
    let spots =
      node.map { places.spots(of: $0, literal: scalars) } ?? scalars.map { _ in after }
    if node != nil, let start = spots.first {
      SourceSpan(file: source.file, start: start, scalars: scalars, spots: spots)
        .checkLetters(findings)
    }
    open?.scalars += scalars
    open?.spots += spots
    append(
      RichText.Span(
        text, emphasis: strong > 0 ? .strong : light > 0 ? .light : .none, link: link))
  }

  /// Adds a span, or lengthens the last one where it looks alike.
  private mutating func append(_ span: RichText.Span) {
    let count = open?.block.spans.count ?? 0
    if count > 0, let last = open?.block.spans[count - 1], last.emphasis == span.emphasis,
      last.link == span.link
    {
      open?.block.spans[count - 1].text += span.text
    } else {
      open?.block.spans.append(span)
    }
  }

  private mutating func refuse(_ node: MarkdownNode) {
    let what =
      switch node.type {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: "HTML"
      case CMARK_NODE_CODE_BLOCK, CMARK_NODE_CODE: "code"
      case CMARK_NODE_IMAGE: "an image"
      case CMARK_NODE_THEMATIC_BREAK: "a line across"
      case CMARK_NODE_LINEBREAK: "a forced line break"
      default: "this"
      }
    guard node.type != CMARK_NODE_LINEBREAK else {
      let place =
        open?.spots.last.map { SourceLocation(file: source.file, spot: $0) } ?? source.place
      findings.add(.notProse(what), at: place)
      append(" ")
      return
    }
    findings.add(.notProse(what), at: places.place(of: node))
  }
}

extension DiagnosticMessage {
  static let firstRankHeading = error("headings begin with ##; the title stands in the record")

  static func notProse(_ what: String) -> DiagnosticMessage {
    error(
      "\(what) cannot be shown; prose is headings, paragraphs, lists, emphasis, quotations and links"
    )
  }

  static let linkWithoutWords = error("a link needs words that are shown")

  static func badLink(_ address: String) -> DiagnosticMessage {
    error(
      "\"\(address)\" is nothing to link to; a link leads to the id of a record or to https://…")
  }
}
