import Content
import Screen

/// An item's text laid out in a width: its lines, the links in it, and how to find a place again.
struct TextLayout: Hashable {
  /// A line and the block it is of.
  struct Row: Hashable {
    var line: Line
    /// Columns before the line.
    var indent: Int
    var block: String
  }

  /// A link and the cell it begins in.
  struct Link: Hashable {
    var target: String
    var row: Int
    var column: Int
  }

  /// The offset of the empty line before a block.
  private static let before = -1

  /// The text of a block without its lead, and the rows it takes, the empty one before it left out.
  struct Block: Hashable {
    var text: String
    var rows: Range<Int>
    /// Columns before the text on its first row.
    var lead: Int
  }

  private(set) var rows: [Row] = []
  private(set) var links: [Link] = []
  private(set) var blocks: [Block] = []

  init(_ texts: [TextBlock], width: Int, breaks: LineBreaker.WordBreaks? = nil) {
    for block in texts { append(block, width: width, breaks) }
  }

  private mutating func append(_ block: TextBlock, width: Int, _ breaks: LineBreaker.WordBreaks?) {
    if block.isSpaced, !rows.isEmpty {
      rows.append(Row(line: Line([], offset: Self.before), indent: 0, block: block.name))
    }
    let firstRow = rows.count
    let indent = min(block.indent, max(0, width - 12))
    let (runs, targets) = numbered(block.runs)
    let lines = LineBreaker.lines(runs, width: width - indent, breaks: breaks)
    for (index, line) in (lines.isEmpty ? [Line([])] : lines).enumerated() {
      append(line, of: block, isFirst: index == 0, indent: indent, targets: targets)
    }
    blocks.append(
      Block(
        text: runs.map(\.text).joined(), rows: firstRow..<rows.count,
        lead: block.lead.isEmpty ? 0 : max(indent, block.lead.count)))
  }

  /// The runs of a block with the numbers its links will have, and what each of these leads to.
  private func numbered(_ texts: [TextRun]) -> (runs: [Run], targets: [Int: String]) {
    var (runs, targets) = ([Run](), [Int: String]())
    for text in texts where !text.text.isEmpty {
      let number = text.target.map { _ in links.count + targets.count }
      if let number { targets[number] = text.target }
      runs.append(Run(text.text, style: text.style, link: number))
    }
    return (runs, targets)
  }

  private mutating func append(
    _ line: Line, of block: TextBlock, isFirst: Bool, indent: Int, targets: [Int: String]
  ) {
    var line = line
    if isFirst, !block.lead.isEmpty {
      line.runs.insert(Run(block.lead.padded(right: indent)), at: 0)
    }
    let margin = isFirst ? 0 : indent
    noteLinks(in: line, margin: margin, targets: targets)
    rows.append(Row(line: line, indent: margin, block: block.name))
  }

  /// Notes each link that begins on a line, with its cell.
  private mutating func noteLinks(in line: Line, margin: Int, targets: [Int: String]) {
    var column = margin
    for run in line.runs {
      if let number = run.link, number == links.count, let target = targets[number] {
        links.append(Link(target: target, row: rows.count, column: column))
      }
      column += run.text.count
    }
  }

  /// Whether a row is of the title, the summary or the prose, not of facts, references or sources.
  func isProse(row: Int) -> Bool {
    ["title", "summary", "body"].contains { rows[row].block.hasPrefix($0) }
  }

  /// The row a place in the text stands on, or the first where the text has no such place.
  func row(of anchor: Anchor) -> Int {
    var found: Int?
    for (index, row) in rows.enumerated() where row.block == anchor.block {
      if found == nil || row.line.offset <= anchor.offset { found = index }
    }
    return found ?? 0
  }

  /// The place in the text a row begins at.
  func anchor(ofRow index: Int) -> Anchor {
    guard rows.indices.contains(index) else { return Anchor() }
    return Anchor(block: rows[index].block, offset: rows[index].line.offset)
  }
}

/// A place in a text that stays the same whatever the width and the language.
struct Anchor: Hashable {
  var block = ""
  var offset = 0
}
