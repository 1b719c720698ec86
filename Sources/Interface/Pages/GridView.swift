import Content
import Screen

/// A guide's grid as it is drawn: its title, the groups, the rows of codes, and what the chosen one is.
struct GridView {
  let grid: GuideGrid
  let layout: GridLayout
  let chosen: GuideSection.Cell
  let words: Messages
  /// The guide's title and code, on the first line where there is room for all.
  let title: [Run]

  func draw(_ rect: Rect, in frame: inout Frame) {
    let needed = 1 + layout.headHeight + layout.height + 2
    let (first, rest) = rect.split(rows: needed <= rect.rows ? 1 : 0)
    if first.rows > 0 {
      frame.put(Line(title), column: first.column, row: first.row, limit: first.right)
    }
    let (table, foot) = rest.split(rows: rest.rows - 2)
    let (heads, cells) = table.split(rows: layout.headHeight)
    drawHeads(heads, in: &frame)
    drawRows(cells, in: &frame)
    drawChosen(foot, in: &frame)
  }

  private func column(ofGroup index: Int, _ rect: Rect) -> Int {
    rect.column + layout.nameWidth + index * layout.columnWidth
  }

  private func drawHeads(_ rect: Rect, in frame: inout Frame) {
    for (index, lines) in layout.heads.enumerated() {
      for (offset, line) in lines.enumerated() {
        frame.put(
          line, column: column(ofGroup: index, rect) + 2, row: rect.bottom - lines.count + offset,
          limit: rect.right + 1, style: .bold)
      }
    }
  }

  private func drawRows(_ rect: Rect, in frame: inout Frame) {
    let spare = rect.rows - layout.height
    let gap = spare > layout.rows.count ? 1 : 0
    let shown = layout.rows(showing: chosen.kind, height: rect.rows)
    var row = rect.row + min(1, max(0, spare))
    if shown.lowerBound > 0 { frame.put("↑", column: rect.right - 1, row: rect.row) }
    if shown.upperBound < layout.rows.count {
      frame.put("↓", column: rect.right - 1, row: rect.bottom - 1)
    }
    for index in shown {
      let area = Rect(
        column: rect.column, row: row, columns: rect.columns, rows: layout.rows[index].name.count)
      draw(layout.rows[index], area, in: &frame)
      row = area.bottom + gap
    }
  }

  private func draw(_ line: GridLayout.Row, _ rect: Rect, in frame: inout Frame) {
    for (offset, name) in line.name.enumerated() {
      frame.put(name, column: rect.column, row: rect.row + offset, limit: rect.right)
    }
    for index in grid.groups.indices {
      let cell = GuideSection.Cell(group: index + 1, kind: line.kind)
      guard let section = grid[cell] else { continue }
      let area = Rect(
        column: column(ofGroup: index, rect), row: rect.row, columns: grid.codeWidth + 2, rows: 1)
      frame.put(
        (cell == chosen ? "> " : "  ") + (section.code?.description ?? ""), column: area.column,
        row: area.row)
      if cell == chosen { frame.focus(area) }
    }
  }

  /// The chosen section by its whole title, and the name of the group it stands in.
  private func drawChosen(_ rect: Rect, in frame: inout Frame) {
    guard let section = grid[chosen] else { return }
    let code = section.code.map { "\($0) " } ?? ""
    let title = (code + section.title(words.language)).cut(to: rect.columns)
    frame.put(title, column: rect.column, row: rect.row, style: .bold)
    let group = grid.groups[chosen.group - 1](words.language)
    frame.put(group.cut(to: rect.columns), column: rect.column, row: rect.row + 1)
  }
}
