import Content
import UnicodePolicy

/// An excerpt of a text around the words that were searched.
struct Snippet {
  /// Bytes of the excerpt, and of the part before the first match.
  private static let length = 170
  private static let before = 50
  /// Bytes before a match that is near the end of the text.
  private static let near = 75
  /// Bytes of a text that are scanned.
  private static let reach = 6000
  /// Matches at which a window is tried.
  private static let mostTried = 40

  let pieces: [SearchAnswer.Piece]
  /// The number of distinct search words in it.
  let marked: Int

  init(_ text: String, marker: Highlighter) {
    let text = text.utf8.count > Self.reach ? Self.cut(text, at: Self.reach) : text
    let marks = marker.places(in: text)
    let (start, held) = Self.densest(marks)
    marked = held
    let bytes = Array(text.utf8)
    pieces = Self.pieces(
      of: bytes, from: Self.beginning(before: start, in: bytes), marks.map(\.bytes))
  }

  /// The window with most distinct words: where it begins, and their number.
  private static func densest(_ marks: [(bytes: Range<Int>, stem: Int)]) -> (start: Int, held: Int)
  {
    var best = (start: 0, held: 0)
    for (number, first) in marks.enumerated().prefix(mostTried) {
      let end = first.bytes.lowerBound + length - before
      let held = Set(marks[number...].prefix { $0.bytes.upperBound <= end }.map(\.stem)).count
      if held > best.held { best = (first.bytes.lowerBound, held) }
    }
    return best
  }

  /// The start of the sentence or of a word shortly before a match; further back if little text follows.
  private static func beginning(before mark: Int, in bytes: [UInt8]) -> Int {
    guard mark > before else { return 0 }
    let room = bytes.count - mark < before ? near : before
    let lead = mark - min(room, mark)..<mark
    if lead.lowerBound == 0 { return 0 }
    if let start = lead.first(where: { isStart($0, in: bytes) }) { return start }
    return lead.first { bytes[$0] == space }.map { $0 + 1 } ?? mark
  }

  /// Whether a sentence or a line begins at a byte.
  private static func isStart(_ place: Int, in bytes: [UInt8]) -> Bool {
    guard place > 0, bytes[place] > space else { return false }
    let last = bytes[..<place].last { $0 != space } ?? newline
    return last == newline || (bytes[place - 1] <= space && stops.contains(last))
  }

  private static func pieces(
    of bytes: [UInt8], from start: Int, _ marks: [Range<Int>]
  ) -> [SearchAnswer.Piece] {
    let end = end(of: bytes, from: start)
    var pieces = start > 0 ? [SearchAnswer.Piece("… ")] : []
    var place = start
    for mark in marks where mark.lowerBound >= place && mark.upperBound <= end {
      pieces.append(.init(line(bytes[place..<mark.lowerBound])))
      pieces.append(.init(line(bytes[mark]), isMarked: true))
      place = mark.upperBound
    }
    pieces.append(.init(line(bytes[place..<end])))
    if end < bytes.count { pieces.append(.init(" …")) }
    return pieces.filter { !$0.text.isEmpty }
  }

  /// The last space within the length.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    guard bytes.count - start > length else { return bytes.count }
    return bytes[start..<start + length].lastIndex { $0 <= space } ?? start
  }

  /// Bytes as one line, runs of blanks collapsed.
  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    let spaced = bytes.map { max($0, space) }
    let line = spaced.indices.filter { $0 == 0 || spaced[$0] > space || spaced[$0 - 1] > space }
    return String(decoding: line.map { spaced[$0] }, as: UTF8.self)
  }

  private static func cut(_ text: String, at place: Int) -> String {
    let bytes = Array(text.utf8.prefix(place))
    return String(decoding: bytes[..<(bytes.lastIndex { $0 <= space } ?? 0)], as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")
  private static let stops = Array(".!?:".utf8)
}
