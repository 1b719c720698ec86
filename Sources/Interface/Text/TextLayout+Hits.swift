import Content
import Screen

/// A word that was sought, and the cells it stands in.
struct TextHit: Hashable {
  var row: Int
  var column: Int
  var columns: Int
}

extension TextLayout {
  /// The words a marker finds, in reading order.
  func hits(_ marker: Highlighter) -> [TextHit] {
    guard !marker.isEmpty else { return [] }
    var hits: [TextHit] = []
    for (index, row) in rows.enumerated() {
      let text = row.line.text
      for range in marker.ranges(in: text) {
        let column = row.indent + text.distance(from: text.startIndex, to: range.lowerBound)
        let columns = text.distance(from: range.lowerBound, to: range.upperBound)
        hits.append(TextHit(row: index, column: column, columns: columns))
      }
    }
    return hits
  }
}

extension ScrollState {
  /// Goes to the next or previous hit, round and round; false where there is none.
  mutating func stepHit(_ direction: Int, _ hits: [TextHit], in document: TextLayout, height: Int)
    -> Bool
  {
    guard !hits.isEmpty else { return false }
    let next: Int
    if let hit {
      next = (hit + direction + hits.count) % hits.count
    } else {
      let top = document.row(of: anchor)
      next = hits.firstIndex { $0.row >= top } ?? 0
    }
    hit = next
    link = nil
    bring(row: hits[next].row, inSightOf: document, height: height)
    return true
  }
}
