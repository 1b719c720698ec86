/// A stretch of text in one style, perhaps part of a link.
public struct Run: Hashable, Sendable {
  public var text: String
  public var style: Style
  /// Which of the document's links it is part of.
  public var link: Int?

  public init(_ text: String, style: Style = .plain, link: Int? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }
}

/// A line of runs as it is drawn, and where in the wrapped text it begins.
public struct Line: Hashable, Sendable {
  public var runs: [Run]
  /// Characters of the wrapped text before it.
  public var offset: Int

  public init(_ runs: [Run], offset: Int = 0) {
    self.runs = runs
    self.offset = offset
  }

  public var text: String { runs.map(\.text).joined() }
}

extension Frame {
  /// Writes a line from a place to the right.
  public mutating func put(_ line: Line, column: Int, row: Int, limit: Int) {
    var place = column
    for run in line.runs {
      place = put(run.text, column: place, row: row, limit: limit, style: run.style)
    }
  }
}
