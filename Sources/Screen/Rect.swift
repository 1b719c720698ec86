/// A part of the screen; it never has less than no columns or rows.
public struct Rect: Hashable, Sendable {
  public let column: Int
  public let row: Int
  public let columns: Int
  public let rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first row after the last of it.
  public var bottom: Int { row + rows }
  /// The first column after the last of it.
  public var right: Int { column + columns }

  /// It without so many columns at either side and rows above and below.
  public func inset(columns side: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + side, row: row + rows, columns: columns - 2 * side,
      rows: self.rows - 2 * rows)
  }

  /// The first so many columns, and the rest.
  public func split(columns first: Int) -> (Rect, Rect) {
    let width = min(max(0, first), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// The first so many rows, and the rest.
  public func split(rows first: Int) -> (Rect, Rect) {
    let height = min(max(0, first), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }
}
