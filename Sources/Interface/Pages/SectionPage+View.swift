import Content
import Screen

extension SectionPage {
  func draw(_ context: PageContext, in frame: inout Frame) {
    let layout = context.layout
    let focus = pane(layout)
    if focus == .grid, let grid = grid(layout) {
      draw(grid, context, in: &frame)
      return
    }
    if let list, !layout.isOneColumn || focus == .list {
      draw(list, layout.panes.list, isFocused: focus == .list, context, in: &frame)
    }
    guard !layout.isOneColumn || focus != .list else { return }
    drawDividers(layout, in: &frame)
    if let failure {
      FailureView(failure, context).draw(layout.panes.text, in: &frame)
    }
    if record == nil, focus != .list {
      frame.cursor = Position(column: layout.panes.text.column + 1, row: layout.panes.text.row)
    }
    pane.draw(focus: part(layout), context, in: &frame)
  }

  private func draw(
    _ list: ItemList, _ rect: Rect, isFocused: Bool, _ context: PageContext, in frame: inout Frame
  ) {
    if list.count == 0 {
      frame.put(context.words.nothingHere, column: rect.column + 2, row: rect.row)
    }
    var line = rect.row
    for index in list.top..<list.top + rect.rows {
      guard let row = list.row(at: index) else {
        drawFailure(of: list, from: line, rect, isFocused: isFocused, context, in: &frame)
        break
      }
      if let standing = list.standing(over: index, from: list.top, on: context.day) {
        let name = context.words.publications.standings(standing)
        frame.put(name, column: rect.column + 1, row: line, limit: rect.right, style: .title)
        line += 1
      }
      guard line < rect.bottom else { break }
      let area = Rect(column: rect.column, row: line, columns: rect.columns, rows: 1)
      ListItemView(row, isChosen: index == list.selected, context).draw(area, in: &frame)
      if index == list.selected, isFocused { frame.focus(area) }
      line += 1
    }
  }

  /// Why the rows from a line on are not there.
  private func drawFailure(
    of list: ItemList, from line: Int, _ rect: Rect, isFocused: Bool, _ context: PageContext,
    in frame: inout Frame
  ) {
    guard let failure = list.failure else { return }
    let rest = rect.split(rows: line - rect.row).1
    FailureView(failure, context).draw(rest, in: &frame)
    if isFocused { frame.cursor = Position(column: rest.column + 1, row: rest.row) }
  }

  private func drawDividers(_ layout: Layout, in frame: inout Frame) {
    guard !layout.isOneColumn else { return }
    let (_, text, side) = layout.panes
    for column in [text.column - 1, side.map { $0.column - 1 }].compactMap({ $0 }) {
      for row in text.row..<text.bottom { frame.put("│", column: column, row: row, style: .frame) }
      for row in layout.rules {
        frame.put(row < text.row ? "┬" : "┴", column: column, row: row, style: .frame)
      }
    }
  }

  private func draw(_ grid: GuideGrid, _ context: PageContext, in frame: inout Frame) {
    let area = context.layout.body.inset(columns: 1)
    let code = record?.code.map { "  \($0)" } ?? ""
    let title = record?.title(context.language) ?? ""
    GridView(
      grid: grid, layout: GridLayout(grid, words: context.words, width: area.columns),
      chosen: grid.cell(chosen: cell), words: context.words,
      title: [Run(title, style: .title), Run(code)]
    ).draw(area, in: &frame)
  }
}
