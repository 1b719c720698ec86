import Content
import Screen

extension AppState {
  /// A row of a list: mark, code, title, and at its end the number, the years or the word.
  func draw(
    _ row: ListItem, isChosen: Bool, showsCode: Bool = true, _ area: Rect, in frame: inout Frame
  ) {
    guard !row.isHeading else {
      frame.put(
        row.title(language).cut(to: area.columns - 1), column: area.column + 1, row: area.row,
        limit: area.right, style: .title)
      return
    }
    let limit = area.right
    var column = frame.put(isChosen ? "> " : "  ", column: area.column, row: area.row, limit: limit)
    column += row.depth * 2
    if let code = row.code, showsCode {
      column = frame.put("\(code)", column: column, row: area.row, limit: limit) + 1
    }
    if preferences.isOneColumn {
      drawInline(row, column: column, area, in: &frame)
      return
    }
    let tail = tail(of: row, room: limit - column)
    let room = limit - column - (tail.isEmpty ? 0 : tail.count + 1)
    frame.put(
      row.title(language).cut(to: room), column: column, row: area.row, limit: limit,
      style: row.kind == .guide ? .bold : .plain)
    frame.put(tail, column: limit - tail.count, row: area.row, limit: limit)
  }

  /// Title and end of a row with no gap between them, so that a braille line holds both.
  private func drawInline(_ row: ListItem, column: Int, _ area: Rect, in frame: inout Frame) {
    let tail = tail(of: row, room: area.right - column).split(separator: " ").joined(separator: " ")
    let end = tail.isEmpty ? "" : "  \(tail)"
    let title = row.title(language).cut(to: area.right - column - end.count)
    let style: Style = row.kind == .guide ? .bold : .plain
    let next = frame.put(title, column: column, row: area.row, limit: area.right, style: style)
    frame.put(end, column: next, row: area.row, limit: area.right)
  }

  /// The end of a row; whether it is open is said where the list is wide enough for all its rows.
  private func tail(of row: ListItem, room: Int) -> String {
    let forms = words.details(of: row, on: setting.day)
    guard let detail = forms.first(where: { $0.count + 16 <= room }) ?? forms.last,
      !detail.isEmpty
    else { return "" }
    if row.kind == .helpline, room >= 30 {
      let open = moment.map { words.word(row.openStatus(at: $0)) }
      return "\(open ?? "") \(detail.padded(left: 11))"
    }
    let isShort = row.kind == .helpline || row.kind == .plan || row.kind == .award
    let title = row.title(language).count
    return detail.count + (isShort ? min(title, 8) : title) + 1 <= room ? detail : ""
  }
}
