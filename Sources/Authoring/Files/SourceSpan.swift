/// A stretch of text and the spot in its file at which each of its code points stands.
struct SourceSpan {
  let file: String
  /// Where it begins, with the quotes or signs that stand before its first letter.
  let start: SourcePoint
  let scalars: [Unicode.Scalar]
  let spots: [SourcePoint]

  init(file: String, start: SourcePoint, scalars: [Unicode.Scalar], spots: [SourcePoint]) {
    self.file = file
    self.start = start
    self.scalars = scalars
    self.spots = spots
  }

  var text: String { Self.text(scalars) }

  var place: SourceLocation { SourceLocation(file: file, spot: start) }

  /// The place of a code point by its offset, or of the last one where there are not so many.
  func place(at offset: Int) -> SourceLocation {
    if spots.isEmpty { return place }
    return SourceLocation(file: file, spot: spots[min(offset, spots.count - 1)])
  }

  /// The part between two offsets.
  subscript(range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: file, start: range.isEmpty ? start : spots[range.lowerBound],
      scalars: Array(scalars[range]), spots: Array(spots[range]))
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
