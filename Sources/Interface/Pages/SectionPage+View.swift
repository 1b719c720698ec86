import Content
import Screen

extension AppState {
  func draw(_ section: SectionPage, in frame: inout Frame) {
    let panes = arrangement.panes
    let focus = section.pane(arrangement)
    if focus == .grid, let grid = section.grid(arrangement) {
      draw(grid, of: section, in: &frame)
      return
    }
    if !arrangement.isOneColumn || focus == .list {
      drawList(section, panes.list, isFocused: focus == .list, in: &frame)
    }
    guard !arrangement.isOneColumn || focus != .list else { return }
    drawDividers(panes.text, panes.side, in: &frame)
    guard let documents = section.documents(setting) else {
      drawAbsence(of: section, panes.text, in: &frame)
      return
    }
    draw(
      documents.text, section.text, section.marker, panes.text, isFocused: focus == .text,
      in: &frame)
    if let side = panes.side, let document = documents.side {
      draw(document, section.side, section.marker, side, isFocused: focus == .side, in: &frame)
    }
  }

  private func drawList(
    _ section: SectionPage, _ rect: Rect, isFocused: Bool, in frame: inout Frame
  ) {
    let list = section.list
    if list.count == 0 { frame.put(words.nothingHere, column: rect.column + 2, row: rect.row) }
    var line = rect.row
    for index in list.top..<list.top + rect.rows {
      guard let row = list.row(at: index) else { break }
      if let standing = list.standing(over: index, from: list.top, on: setting.day) {
        let name = words.publications.standings(standing)
        frame.put(name, column: rect.column + 1, row: line, limit: rect.right, style: .title)
        line += 1
      }
      guard line < rect.bottom else { break }
      let area = Rect(column: rect.column, row: line, columns: rect.columns, rows: 1)
      draw(row, isChosen: index == list.selected, area, in: &frame)
      if index == list.selected, isFocused { frame.focus(area) }
      line += 1
    }
  }

  private func drawDividers(_ text: Rect, _ side: Rect?, in frame: inout Frame) {
    guard !arrangement.isOneColumn else { return }
    for column in [text.column - 1, side.map { $0.column - 1 }].compactMap({ $0 }) {
      for row in text.row..<text.bottom { frame.put("│", column: column, row: row, style: .frame) }
      for row in arrangement.rules {
        frame.put(row < text.row ? "┬" : "┴", column: column, row: row, style: .frame)
      }
    }
  }

  private func drawAbsence(of section: SectionPage, _ rect: Rect, in frame: inout Frame) {
    let sentence = section.unreadable == nil ? "" : words.recordDamaged
    frame.put(sentence, column: rect.column + 1, row: rect.row, limit: rect.right)
    if section.pane(arrangement) != .list {
      frame.cursor = Position(column: rect.column + 1, row: rect.row)
    }
  }

  /// Draws as much of a text as there is room for; the cursor rests on the link with the focus or the line that is read.
  func draw(
    _ document: TextLayout, _ state: ScrollState, _ marker: Highlighter, _ rect: Rect,
    isFocused: Bool,
    in frame: inout Frame
  ) {
    let top = document.row(of: state.anchor)
    let focused = document.index(of: state.link)
    let margin = rect.column + 1
    for (offset, row) in document.rows.dropFirst(top).prefix(rect.rows).enumerated() {
      var line = row.line
      for (index, run) in line.runs.enumerated() where run.link != nil && run.link == focused {
        line.runs[index].style.isReversed = true
      }
      frame.put(line, column: margin + row.indent, row: rect.row + offset, limit: rect.right)
    }
    let hits = document.hits(marker)
    for (index, hit) in hits.enumerated() {
      show(hit, isChosen: index == state.hit, top: top, rect, in: &frame)
    }
    guard isFocused else { return }
    let line = state.cursorLine(in: document, height: rect.rows)
    frame.cursor = Position(column: margin, row: rect.row + line)
    if let hit = state.hit, hits.indices.contains(hit),
      (top..<top + rect.rows).contains(hits[hit].row)
    {
      frame.cursor = Position(
        column: margin + hits[hit].column, row: rect.row + hits[hit].row - top)
    }
    if let focused { mark(document.links[focused], top: top, rect, in: &frame) }
  }

  /// A word that was sought is bold and underlined, the one with the focus reversed.
  private func show(
    _ hit: TextHit, isChosen: Bool, top: Int, _ rect: Rect, in frame: inout Frame
  ) {
    let row = rect.row + hit.row - top
    guard (rect.row..<rect.bottom).contains(row) else { return }
    let cells = Rect(column: rect.column + 1 + hit.column, row: row, columns: hit.columns, rows: 1)
    frame.restyle(cells) {
      $0.isBold = true
      $0.isUnderlined = true
      $0.isReversed = isChosen
    }
  }

  /// The link with the focus has `>` for its bracket, and the cursor.
  private func mark(_ link: TextLayout.Link, top: Int, _ rect: Rect, in frame: inout Frame) {
    let place = Position(column: rect.column + 1 + link.column, row: rect.row + link.row - top)
    guard (rect.row..<rect.bottom).contains(place.row) else { return }
    frame[place.column, place.row].character = ">"
    frame.cursor = place
  }
}
