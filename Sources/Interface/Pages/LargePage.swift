import Screen

/// A number in figures that can be read across a desk.
struct LargePage: Page {
  let number: String
  let name: String

  var isOverlay: Bool { true }
  var place: TitlePlace { .named(\.largeNumber) }

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    [.back, .large, .open].contains(command) ? .back : .ignored
  }

  /// In the largest figures that fit, plain where none do or where all is read by ear or by touch; the name under it.
  func draw(_ context: PageContext, in frame: inout Frame) {
    let body = context.layout.body
    for font in context.isSpoken ? [] : LargeFigure.all {
      let groups = font.groups(of: number, width: body.columns)
      let height = groups.count * (font.height + 1) + 1
      guard !groups.isEmpty, height <= body.rows else { continue }
      let top = body.row + (body.rows - height) / 2
      for (index, group) in groups.enumerated() {
        let column = (body.columns - font.width(of: group)) / 2
        let row = top + index * (font.height + 1)
        font.draw(group, column: column, row: row, in: &frame)
      }
      drawName(row: top + height - 1, body, in: &frame)
      return
    }
    drawSmall(body, in: &frame)
  }

  private func drawSmall(_ body: Rect, in frame: inout Frame) {
    let row = body.row + body.rows / 2
    frame.put(name.cut(to: body.columns - 4), column: 2, row: row - 1)
    frame.put(number, column: 2, row: row, style: .bold)
    frame.cursor = Position(column: 2, row: row)
  }

  /// The name with the number, which is never cut.
  private func drawName(row: Int, _ body: Rect, in frame: inout Frame) {
    let shown = "\(name.cut(to: body.columns - number.count - 4))  \(number)"
    let column = max(1, (body.columns - shown.count) / 2)
    frame.put(shown, column: column, row: row, style: .bold)
    frame.cursor = Position(column: column, row: row)
  }
}
