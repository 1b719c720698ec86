import Content
import Letters

/// The words of a text around what was sought.
struct Snippet {
  /// Characters of it, and of those before the first mark.
  private static let length = 160
  private static let before = 50
  /// Characters of a text that are looked through.
  private static let reach = 8000

  let pieces: [SearchAnswer.Piece]
  /// How many different words of those sought it holds.
  let marked: Int

  init(_ text: String, marker: Marker) {
    let text = String(text.prefix(Self.reach))
    let marks = marker.ranges(in: text)
    let (start, held) = Self.densest(marks, in: text)
    marked = held
    pieces = Self.pieces(of: text, from: start, marks: marks)
  }

  /// Where the window begins that holds most different words, and how many.
  private static func densest(
    _ marks: [Range<String.Index>], in text: String
  ) -> (start: String.Index, held: Int) {
    var best = (start: text.startIndex, held: 0)
    for (number, first) in marks.enumerated().prefix(40) {
      let end =
        text.index(first.lowerBound, offsetBy: length - before, limitedBy: text.endIndex)
        ?? text.endIndex
      let inside = marks[number...].prefix { $0.upperBound <= end }
      let held = Set(inside.map { Folding.fold(text[$0]) }).count
      if held > best.held { best = (first.lowerBound, held) }
    }
    return (beginning(before: best.start, in: text), best.held)
  }

  /// The start of the sentence, or of a word not far before.
  private static func beginning(before mark: String.Index, in text: String) -> String.Index {
    guard let farthest = text.index(mark, offsetBy: -before, limitedBy: text.startIndex) else {
      return text.startIndex
    }
    let lead = text[farthest..<mark]
    if let stop = lead.lastIndex(where: { ".!?:\n".contains($0) }) {
      return text[text.index(after: stop)...].firstIndex { $0 != " " } ?? mark
    }
    return lead.firstIndex(of: " ").map(text.index(after:)) ?? mark
  }

  private static func pieces(
    of text: String, from start: String.Index, marks: [Range<String.Index>]
  ) -> [SearchAnswer.Piece] {
    let end = self.end(of: text, from: start)
    var pieces: [SearchAnswer.Piece] = []
    var place = start
    for mark in marks where mark.lowerBound >= place && mark.upperBound <= end {
      pieces.append(.init(oneLine(text[place..<mark.lowerBound])))
      pieces.append(.init(oneLine(text[mark]), isMarked: true))
      place = mark.upperBound
    }
    pieces.append(.init(oneLine(text[place..<end])))
    if start > text.startIndex { pieces.insert(.init("… "), at: 0) }
    if end < text.endIndex { pieces.append(.init(" …")) }
    return pieces.filter { !$0.text.isEmpty }
  }

  private static func end(of text: String, from start: String.Index) -> String.Index {
    guard let farthest = text.index(start, offsetBy: length, limitedBy: text.endIndex) else {
      return text.endIndex
    }
    return text[start..<farthest].lastIndex(of: " ") ?? farthest
  }

  private static func oneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
