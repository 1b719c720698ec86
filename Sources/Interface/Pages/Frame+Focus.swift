import Screen

extension Frame {
  /// Draws a box with its title in the upper edge; the title of the one with the focus is marked.
  mutating func drawBox(_ rect: Rect, title: String, isFocused: Bool) {
    guard rect.columns > 3, rect.rows > 1 else { return }
    let edge = String(repeating: "─", count: rect.columns - 2)
    put("┌\(edge)┐", column: rect.column, row: rect.row, style: .frame)
    put("└\(edge)┘", column: rect.column, row: rect.bottom - 1, style: .frame)
    for row in rect.row + 1..<rect.bottom - 1 {
      put("│", column: rect.column, row: row, style: .frame)
      put("│", column: rect.right - 1, row: row, style: .frame)
    }
    put(
      isFocused ? "[\(title)]" : " \(title) ", column: rect.column + 2, row: rect.row,
      limit: rect.right - 1, style: isFocused ? .title : .bold)
  }

  /// Marks a row as the one with the focus: reversed, and the cursor on its text.
  mutating func focus(_ area: Rect) {
    restyle(Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)) {
      $0.isReversed = true
    }
    cursor = Position(column: area.column + 2, row: area.row)
  }
}
