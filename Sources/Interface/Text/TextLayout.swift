import Content
import Screen

/// An item's text laid out in a width: its lines, the links in it, and how to find a place again.
struct TextLayout: Hashable {
  /// A line and the passage it is of.
  struct Row: Hashable {
    var line: Line
    /// Columns before the line.
    var indent: Int
    var passage: String
  }

  /// A link and the cell it begins in.
  struct Link: Hashable {
    var target: String
    var row: Int
    var column: Int
  }

  /// The offset of the empty line before a passage.
  private static let before = -1

  private(set) var rows: [Row] = []
  private(set) var links: [Link] = []

  init(_ passages: [TextBlock], width: Int, breaks: LineBreaker.WordBreaks? = nil) {
    for passage in passages { append(passage, width: width, breaks) }
  }

  private mutating func append(
    _ passage: TextBlock, width: Int, _ breaks: LineBreaker.WordBreaks?
  ) {
    if passage.isSpaced, !rows.isEmpty {
      rows.append(Row(line: Line([], offset: Self.before), indent: 0, passage: passage.name))
    }
    let firstLink = links.count
    var runs: [Run] = []
    for run in passage.runs {
      var number: Int?
      if let target = run.target {
        number = links.count
        links.append(Link(target: target, row: 0, column: 0))
      }
      runs.append(Run(run.text, style: run.style, link: number))
    }
    let indent = min(passage.indent, max(0, width - 12))
    let lines = LineBreaker.lines(runs, width: width - indent, breaks: breaks)
    for (index, line) in (lines.isEmpty ? [Line([])] : lines).enumerated() {
      append(line, of: passage, isFirst: index == 0, indent: indent, firstLink: firstLink)
    }
  }

  private mutating func append(
    _ line: Line, of passage: TextBlock, isFirst: Bool, indent: Int, firstLink: Int
  ) {
    var line = line
    if isFirst, !passage.lead.isEmpty {
      line.runs.insert(Run(passage.lead.padded(right: indent)), at: 0)
    }
    let margin = isFirst ? 0 : indent
    locateLinks(in: line, margin: margin, from: firstLink)
    rows.append(Row(line: line, indent: margin, passage: passage.name))
  }

  /// Notes the cell of each link that begins on a line.
  private mutating func locateLinks(in line: Line, margin: Int, from firstLink: Int) {
    var column = margin
    for run in line.runs {
      if let number = run.link, number >= firstLink, links[number].row == 0,
        links[number].column == 0
      {
        links[number].row = rows.count
        links[number].column = column
      }
      column += run.text.count
    }
  }

  /// Whether a row is of the title, the summary or the prose, not of facts, references or sources.
  func isProse(row: Int) -> Bool {
    ["title", "summary", "body"].contains { rows[row].passage.hasPrefix($0) }
  }

  /// The row a place in the text stands on, or the first where the text has no such place.
  func row(of anchor: Anchor) -> Int {
    var found: Int?
    for (index, row) in rows.enumerated() where row.passage == anchor.passage {
      if found == nil || row.line.offset <= anchor.offset { found = index }
    }
    return found ?? 0
  }

  /// The place in the text a row begins at.
  func anchor(ofRow index: Int) -> Anchor {
    guard rows.indices.contains(index) else { return Anchor() }
    return Anchor(passage: rows[index].passage, offset: rows[index].line.offset)
  }
}

/// A place in a text that stays the same whatever the width and the language.
struct Anchor: Hashable {
  var passage = ""
  var offset = 0
}
