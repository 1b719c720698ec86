/// Finds the places of a Markdown tree's parts in the text it was made from.
///
/// The parser reckons columns in bytes, and those of a paragraph's later lines from the column of its first.
struct MarkdownPlaces {
  private let source: Passage
  /// The offset at which each line of the source begins.
  private let lineStarts: [Int]
  /// The first line and the column in bytes of the block that is being read.
  private var block = (line: 0, column: 0)

  init(_ source: Passage) {
    self.source = source
    var starts = [0]
    for (offset, scalar) in source.scalars.enumerated() where scalar == "\n" {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  mutating func enterBlock(_ node: MarkdownNode) { block = (node.line, node.column) }

  /// The offset in the source at which a part begins.
  func offset(of node: MarkdownNode) -> Int {
    guard lineStarts.indices.contains(node.line - 1) else { return 0 }
    var offset = lineStarts[node.line - 1]
    var bytes = node.column - 1
    if node.line > block.line, block.line > 0 {
      bytes -= block.column - 1
      while offset < source.scalars.count, [" ", ">"].contains(source.scalars[offset]) {
        offset += 1
      }
    }
    while bytes > 0, offset < source.scalars.count, source.scalars[offset] != "\n" {
      bytes -= source.scalars[offset].utf8.count
      offset += 1
    }
    return offset
  }

  /// The place of a part; of code the signs before it, which the parser does not count.
  func place(of node: MarkdownNode) -> Place {
    var offset = offset(of: node)
    while offset > 0, node.isInlineCode, source.scalars[offset - 1] == "`" { offset -= 1 }
    return source.place(at: offset)
  }

  /// The spot of each letter of a text part, past the signs that escape or stand for it.
  func spots(of node: MarkdownNode, literal: [Unicode.Scalar]) -> [Spot] {
    var at = offset(of: node)
    return literal.map { scalar in
      if at < source.scalars.count, source.scalars[at] != scalar {
        if source.scalars[at] == "\\" {
          at += 1
        } else if source.scalars[at] == "&" {
          let spot = source.place(at: at).spot
          at = (source.scalars[at...].firstIndex(of: ";") ?? at) + 1
          return spot
        }
      }
      defer { at += 1 }
      return source.place(at: at).spot
    }
  }

  /// The place of the line that makes a table of a paragraph, which is none here.
  func tableLine(in node: MarkdownNode) -> Place? {
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
