/// Finds the places of a Markdown tree's parts in the text it was made from.
///
/// cmark counts columns in bytes, and they are right only in the first line of a block; in
/// later lines only the distance between two nodes is.
struct MarkdownSourceMap {
  private let source: SourceSpan
  /// The offset at which each line of the source begins.
  private let lineStarts: [Int]
  /// The first line of the block that is being read.
  private var firstLine = 0
  /// The later line of it that is being read, and the column the parser gives the first part there.
  private var laterLine = (line: 0, column: 0)

  init(_ source: SourceSpan) {
    self.source = source
    var starts = [0]
    for (offset, scalar) in source.scalars.enumerated() where scalar == "\n" {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Takes note of each part as it comes by.
  mutating func enter(_ node: MarkdownNode) {
    if node.isBlock {
      firstLine = node.line
      laterLine = (0, 0)
    } else if node.line > firstLine, node.line != laterLine.line {
      var ticks = lineStart(node.line)
      while node.isInlineCode, letter(ticks) == "`" { ticks += 1 }
      laterLine = (node.line, node.column - (ticks - lineStart(node.line)))
    }
  }

  /// The offset of the first letter of a later line of a block.
  private func lineStart(_ line: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return 0 }
    var offset = lineStarts[line - 1]
    while letter(offset) == " " || letter(offset) == ">" { offset += 1 }
    return offset
  }

  /// The offset in the source at which a part begins.
  func offset(of node: MarkdownNode) -> Int {
    guard lineStarts.indices.contains(node.line - 1) else { return 0 }
    let isLater = node.line == laterLine.line
    var offset = isLater ? lineStart(node.line) : lineStarts[node.line - 1]
    var bytes = isLater ? node.column - laterLine.column : node.column - 1
    while bytes > 0, let scalar = letter(offset), scalar != "\n" {
      bytes -= scalar.utf8.count
      offset += 1
    }
    return offset
  }

  /// The place of a part; of code the signs before it, which the parser does not count.
  func place(of node: MarkdownNode) -> SourceLocation {
    var offset = offset(of: node)
    while offset > 0, node.isInlineCode, source.scalars[offset - 1] == "`" { offset -= 1 }
    return source.place(at: offset)
  }

  /// The spot of each letter of a text part, past the signs that escape or stand for it.
  func spots(of node: MarkdownNode, literal: [Unicode.Scalar]) -> [SourcePoint] {
    var at = offset(of: node)
    return literal.map { scalar in
      let spot = source.place(at: at).spot
      if letter(at) == "\\", letter(at + 1).map(Self.isPunctuation) == true {
        at += 2
        return source.place(at: at - 1).spot
      }
      if let end = entityEnd(at, for: scalar) {
        at = end
      } else if letter(at) == scalar {
        at += 1
      }
      return spot
    }
  }

  private func letter(_ offset: Int) -> Unicode.Scalar? {
    source.scalars.indices.contains(offset) ? source.scalars[offset] : nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// Where a character reference ends that begins here and stands for a letter.
  private func entityEnd(_ start: Int, for scalar: Unicode.Scalar) -> Int? {
    guard letter(start) == "&", let end = source.scalars[start...].firstIndex(of: ";") else {
      return nil
    }
    let name = SourceSpan.text(source.scalars[(start + 1)..<end]).lowercased()
    return scalar != "&" || ["amp", "#38", "#x26"].contains(name) ? end + 1 : nil
  }

  /// The place of the line that makes a table of a paragraph, which is none here.
  func tableLine(in node: MarkdownNode) -> SourceLocation? {
    for line in node.line..<max(node.line, node.endLine + 1) where line <= lineStarts.count {
      let start = lineStarts[line - 1]
      let letters = source.scalars[start...].prefix { $0 != "\n" }.drop { $0 == " " || $0 == ">" }
      if letters.contains("|"), letters.contains("-"),
        letters.allSatisfy({ ["|", "-", ":", " "].contains($0) })
      {
        return source.place(at: start)
      }
    }
    return nil
  }
}
