import Content
import Screen

/// A word that was sought, and the cells it stands in: one piece, or more where a line is broken within it.
struct TextHit: Hashable {
  struct Piece: Hashable {
    var row: Int
    var column: Int
    var columns: Int
  }

  /// At least one, in reading order.
  var pieces: [Piece]

  /// The row it begins on.
  var row: Int { pieces.first?.row ?? 0 }
}

extension TextLayout {
  /// The words a highlighter finds, in reading order; they are sought in the text, so that the width makes no difference.
  func hits(_ highlighter: Highlighter) -> [TextHit] {
    guard !highlighter.isEmpty else { return [] }
    return blocks.flatMap { block in
      let text = block.text
      let hits = highlighter.ranges(in: text)
      guard !hits.isEmpty else { return [TextHit]() }
      let cells = cells(of: block)
      var (index, place) = (text.startIndex, 0)
      return hits.compactMap { hit in
        place += text.distance(from: index, to: hit.lowerBound)
        index = hit.lowerBound
        let length = text.distance(from: hit.lowerBound, to: hit.upperBound)
        let pieces = Self.pieces(cells.dropFirst(place).prefix(length))
        return pieces.isEmpty ? nil : TextHit(pieces: pieces)
      }
    }
  }

  /// Where each character of a block stands; nil for a space at the end of a line.
  private func cells(of block: Block) -> [Screen.Position?] {
    var cells: [Screen.Position?] = []
    let count = block.text.count
    for index in block.rows {
      let isLast = index + 1 == block.rows.upperBound
      let end = isLast ? Int.max : rows[index + 1].line.offset
      let lead = index == block.rows.lowerBound ? block.lead : 0
      let shown = rows[index].line.text.count - lead
      let start = cells.count
      while cells.count < count, cells.count < end {
        let place = cells.count - start
        cells.append(
          place < shown
            ? Screen.Position(column: rows[index].indent + lead + place, row: index) : nil)
      }
    }
    return cells
  }

  /// Neighbouring cells as one piece for each row.
  private static func pieces(_ cells: some Sequence<Screen.Position?>) -> [TextHit.Piece] {
    var pieces: [TextHit.Piece] = []
    for case let cell? in cells {
      if let last = pieces.last, last.row == cell.row {
        pieces[pieces.count - 1].columns = cell.column + 1 - last.column
      } else {
        pieces.append(TextHit.Piece(row: cell.row, column: cell.column, columns: 1))
      }
    }
    return pieces
  }
}

extension ScrollState {
  /// Goes to the next or previous hit, round and round; false where there is none.
  mutating func stepHit(_ direction: Int, _ hits: [TextHit], in layout: TextLayout, height: Int)
    -> Bool
  {
    guard !hits.isEmpty else { return false }
    let next: Int
    if let hit, hits.indices.contains(hit) {
      next = (hit + direction + hits.count) % hits.count
    } else {
      let top = layout.row(of: anchor)
      next = hits.firstIndex { $0.row >= top } ?? 0
    }
    hit = next
    link = nil
    bring(row: hits[next].row, inSightOf: layout, height: height)
    return true
  }
}
