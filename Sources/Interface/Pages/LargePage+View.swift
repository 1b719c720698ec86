import Screen

extension AppState {
  /// The number in the largest figures that fit, plain where none do or where all is read by ear or by touch; its name under it.
  func draw(_ large: LargePage, in frame: inout Frame) {
    let body = arrangement.body
    for font in preferences.isOneColumn ? [] : LargeFigure.all {
      let groups = font.groups(of: large.number, width: body.columns)
      let height = groups.count * (font.height + 1) + 1
      guard !groups.isEmpty, height <= body.rows else { continue }
      let top = body.row + (body.rows - height) / 2
      for (index, group) in groups.enumerated() {
        let column = (body.columns - font.width(of: group)) / 2
        let row = top + index * (font.height + 1)
        font.draw(group, column: column, row: row, in: &frame)
      }
      drawName(large, row: top + height - 1, in: &frame)
      return
    }
    drawSmall(large, body, in: &frame)
  }

  private func drawSmall(_ large: LargePage, _ body: Rect, in frame: inout Frame) {
    let row = body.row + body.rows / 2
    frame.put(large.name.cut(to: size.columns - 4), column: 2, row: row - 1)
    frame.put(large.number, column: 2, row: row, style: .bold)
    frame.cursor = Position(column: 2, row: row)
  }

  /// The name with the number, which is never cut.
  private func drawName(_ large: LargePage, row: Int, in frame: inout Frame) {
    let name = large.name.cut(to: size.columns - large.number.count - 4)
    let shown = "\(name)  \(large.number)"
    let column = max(1, (size.columns - shown.count) / 2)
    frame.put(shown, column: column, row: row, style: .bold)
    frame.cursor = Position(column: column, row: row)
  }
}
