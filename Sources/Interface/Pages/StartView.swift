import Content
import Screen

/// The start page as it is drawn: up to four panes, or one list where there is one column.
struct StartView {
  private let page: StartPage
  private let context: PageContext

  init(_ page: StartPage, _ context: PageContext) {
    self.page = page
    self.context = context
  }

  private var words: Messages { context.words }
  private var layout: Layout { context.layout }
  private var panes: [StartPane] { context.startPanes }

  func draw(in frame: inout Frame) {
    if layout.isOneColumn {
      drawStacked(in: &frame)
      return
    }
    for (index, rect) in paneRects.enumerated() where panes.indices.contains(index) {
      draw(panes[index], isFocused: index == page.focus, rect, in: &frame)
    }
  }

  /// Up to four panes: the left two share their column so that the lines to ring get most of it.
  private var paneRects: [Rect] {
    guard panes.count > 1 else { return [layout.body] }
    let (left, right) = layout.body.split(columns: (layout.body.columns + 1) / 2)
    guard panes.count > 2 else { return [left, right] }
    let guideRows = panes[2].choices.count * linesPerRow + 2
    let low = min(max(guideRows, 4), left.rows / 2)
    let (upperLeft, lowerLeft) = left.split(rows: left.rows - low)
    let (upperRight, lowerRight) = right.split(rows: right.rows / 2 + right.rows % 2)
    return panes.count == 3
      ? [upperLeft, right, lowerLeft] : [upperLeft, upperRight, lowerLeft, lowerRight]
  }

  private var linesPerRow: Int { layout.isWide && context.size.rows >= 40 ? 2 : 1 }

  private func name(of pane: StartPane) -> String {
    pane.section == .helplines ? words.helpNow : words.name(of: pane.section)
  }

  private func draw(
    _ pane: StartPane, isFocused: Bool, _ rect: Rect, in frame: inout Frame
  ) {
    frame.drawBox(rect, title: name(of: pane), isFocused: isFocused)
    let inner = rect.inset(columns: 1, rows: 1)
    let lines = linesPerRow
    let visible = max(1, inner.rows / lines)
    let index = page.index(in: pane)
    let top = max(0, min(index - visible + 1, pane.choices.count - visible))
    drawRemainder(of: pane, from: top + visible, rect, in: &frame)
    for offset in 0..<visible where pane.choices.indices.contains(top + offset) {
      let place = inner.row + offset * lines
      let isChosen = isFocused && top + offset == index
      let area = Rect(column: inner.column, row: place, columns: inner.columns, rows: lines)
      draw(pane.choices[top + offset], of: pane, isChosen: isChosen, area, in: &frame)
    }
  }

  /// How much more there is than fits, in the lower edge of the box.
  private func drawRemainder(
    of pane: StartPane, from end: Int, _ rect: Rect, in frame: inout Frame
  ) {
    guard end < pane.choices.count else { return }
    let text = " \(words.more(pane.rows.count + pane.more - end)) "
    frame.put(text, column: rect.right - text.count - 2, row: rect.bottom - 1, limit: rect.right)
  }

  private func draw(
    _ choice: StartPage.Choice, of pane: StartPane, isChosen: Bool, _ area: Rect,
    in frame: inout Frame
  ) {
    switch choice {
    case .more:
      frame.put(
        (isChosen ? "> " : "  ") + words.more(pane.more), column: area.column, row: area.row,
        limit: area.right)
    case .item(let id):
      guard let row = pane.rows.first(where: { $0.id == id }) else { return }
      let showsCode = pane.section != .helplines || area.columns >= 50
      ListItemView(row, isChosen: isChosen, showsCode: showsCode, context).draw(area, in: &frame)
      if area.rows > 1, let summary = row.summary?(context.language) {
        frame.put(
          summary.cut(to: area.columns - 5), column: area.column + 4, row: area.row + 1,
          limit: area.right)
      }
    }
    if isChosen { frame.focus(area) }
  }

  /// The panes under one another as one list, each under its name.
  private func drawStacked(in frame: inout Frame) {
    let body = layout.body
    var lines: [(pane: StartPane, choice: StartPage.Choice?)] = []
    var focused = 0
    for (index, pane) in panes.enumerated() {
      lines.append((pane, nil))
      for (place, choice) in pane.choices.enumerated() {
        if index == page.focus, place == page.index(in: pane) { focused = lines.count }
        lines.append((pane, choice))
      }
    }
    let wanted =
      lines.indices.contains(focused - 1) && lines[focused - 1].choice == nil
      ? focused - 1 : focused
    let top = max(0, min(wanted, max(focused - body.rows + 1, focused - body.rows / 2)))
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      let area = Rect(column: 0, row: body.row + offset, columns: body.columns, rows: 1)
      if let choice = line.choice {
        draw(choice, of: line.pane, isChosen: top + offset == focused, area, in: &frame)
      } else {
        frame.put(" \(name(of: line.pane))", column: 0, row: area.row, style: .title)
      }
    }
  }
}
