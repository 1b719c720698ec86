import Content
import Screen

extension RecordPane {
  /// Draws the text and the facts; the cursor is put into the part with the focus, where one has it.
  func draw(focus: Part?, _ context: PageContext, in frame: inout Frame) {
    let panes = context.layout.panes
    guard let layout = layout(context) else { return }
    draw(
      layout.text, text, layout.textHits, panes.text, isFocused: focus == .text, in: &frame)
    if let side = panes.side, let facts = layout.side {
      draw(facts, self.side, layout.sideHits, side, isFocused: focus == .side, in: &frame)
    }
  }

  /// Draws as much of a text as there is room for; the cursor rests on the link with the focus or the line that is read.
  private func draw(
    _ layout: TextLayout, _ state: ScrollState, _ hits: [TextHit], _ rect: Rect, isFocused: Bool,
    in frame: inout Frame
  ) {
    let top = layout.row(of: state.anchor)
    let focused = layout.index(of: state.link)
    let margin = rect.column + 1
    for (offset, row) in layout.rows.dropFirst(top).prefix(rect.rows).enumerated() {
      var line = row.line
      for (index, run) in line.runs.enumerated() where run.link != nil && run.link == focused {
        line.runs[index].style.isReversed = true
      }
      frame.put(line, column: margin + row.indent, row: rect.row + offset, limit: rect.right)
    }
    for (index, hit) in hits.enumerated() {
      for piece in hit.pieces {
        show(piece, isChosen: index == state.hit, top: top, rect, in: &frame)
      }
    }
    guard isFocused else { return }
    let line = state.cursorLine(in: layout, height: rect.rows)
    frame.cursor = Position(column: margin, row: rect.row + line)
    if let hit = state.hit, hits.indices.contains(hit), let piece = hits[hit].pieces.first,
      (top..<top + rect.rows).contains(piece.row)
    {
      frame.cursor = Position(column: margin + piece.column, row: rect.row + piece.row - top)
    }
    if let focused { mark(layout.links[focused], top: top, rect, in: &frame) }
  }

  /// A word that was sought is bold and underlined, the one with the focus reversed.
  private func show(
    _ piece: TextHit.Piece, isChosen: Bool, top: Int, _ rect: Rect, in frame: inout Frame
  ) {
    let row = rect.row + piece.row - top
    guard (rect.row..<rect.bottom).contains(row) else { return }
    let cells = Rect(
      column: rect.column + 1 + piece.column, row: row, columns: piece.columns, rows: 1)
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
