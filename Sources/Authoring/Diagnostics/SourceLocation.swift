/// A position in a file: line and column from 1, columns in code points.
struct SourcePoint: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  static let start = SourcePoint(line: 1, column: 1)

  static func < (one: SourcePoint, other: SourcePoint) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A file and a position in it.
struct SourceLocation: Hashable, Sendable {
  var file: String
  var spot: SourcePoint
}

/// A value and where it was read.
struct Located<Value> {
  var value: Value
  var place: SourceLocation
}
