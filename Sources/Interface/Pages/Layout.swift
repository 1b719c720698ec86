import Screen

/// How the screen is shared out at a size: bars, and one, two or three panes.
struct Layout: Hashable {
  let size: Size
  let title: Rect
  let body: Rect
  let status: Rect
  /// Rows of rules above and below the body, where there is room.
  let rules: [Int]
  let isOneColumn: Bool
  /// Whether lists have a line of text under each row.
  let isWide: Bool

  init(_ size: Size, isOneColumn wanted: Bool) {
    self.size = size
    let isLow = size.rows < 16
    isOneColumn = wanted || size.columns < 72 || isLow
    isWide = size.columns >= 120
    let ruled = !isLow && !isOneColumn
    let statusRows = isLow ? 1 : 2
    let rule = ruled ? 1 : 0
    title = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    status = Rect(
      column: 0, row: size.rows - statusRows, columns: size.columns, rows: statusRows)
    body = Rect(
      column: 0, row: 1 + rule, columns: size.columns,
      rows: size.rows - statusRows - 1 - 2 * rule)
    rules = ruled ? [1, size.rows - statusRows - 1] : []
  }

  /// The panes of a section: list, text, and facts where there is room.
  var panes: (list: Rect, text: Rect, side: Rect?) {
    if isOneColumn { return (body, body, nil) }
    let listWidth = min(48, max(28, body.columns * 9 / 20))
    let (list, rest) = body.split(columns: isWide ? min(60, body.columns * 3 / 10 + 2) : listWidth)
    guard isWide else { return (list, rest.dropFirst(1), nil) }
    let (text, side) = rest.dropFirst(1).split(columns: (rest.columns - 1) * 3 / 5)
    return (list, text, side.dropFirst(1))
  }
}

extension Rect {
  /// It without so many columns at its left.
  func dropFirst(_ count: Int) -> Rect { split(columns: count).1 }
}

extension Rect {
  /// Columns of text in a pane: one is kept free at either side.
  var textWidth: Int { max(1, columns - 2) }
}
