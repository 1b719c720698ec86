import Content
import Screen

/// A row of a list: mark, code, title, and at its end the number, the years or the word.
struct ListItemView {
  private let row: ListItem
  private let isChosen: Bool
  private let showsCode: Bool
  private let context: PageContext

  init(_ row: ListItem, isChosen: Bool, showsCode: Bool = true, _ context: PageContext) {
    self.row = row
    self.isChosen = isChosen
    self.showsCode = showsCode
    self.context = context
  }

  private var language: Language { context.language }
  private var style: Style { row.kind == .guide ? .bold : .plain }

  func draw(_ area: Rect, in frame: inout Frame) {
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
    if context.isSpoken {
      drawInline(column: column, area, in: &frame)
    } else {
      drawApart(column: column, area, in: &frame)
    }
  }

  /// Title and end of a row, the end at the right.
  private func drawApart(column: Int, _ area: Rect, in frame: inout Frame) {
    let tail = tail(room: area.right - column)
    let room = area.right - column - (tail.isEmpty ? 0 : tail.count + 1)
    frame.put(
      row.title(language).cut(to: room), column: column, row: area.row, limit: area.right,
      style: style)
    frame.put(tail, column: area.right - tail.count, row: area.row, limit: area.right)
  }

  /// Title and end of a row with no gap between them, so that a braille line holds both.
  private func drawInline(column: Int, _ area: Rect, in frame: inout Frame) {
    let tail = tail(room: area.right - column).split(separator: " ").joined(separator: " ")
    let end = tail.isEmpty ? "" : "  \(tail)"
    let title = row.title(language).cut(to: area.right - column - end.count)
    let next = frame.put(title, column: column, row: area.row, limit: area.right, style: style)
    frame.put(end, column: next, row: area.row, limit: area.right)
  }

  /// The end of a row; whether it is open is said where the list is wide enough for all its rows.
  private func tail(room: Int) -> String {
    let forms = context.words.details(of: row, on: context.day)
    guard let detail = forms.first(where: { $0.count + 16 <= room }) ?? forms.last,
      !detail.isEmpty
    else { return "" }
    if row.kind == .helpline, room >= 30 {
      let open = context.moment.map { context.words.word(row.openStatus(at: $0)) }
      return "\(open ?? "") \(detail.padded(left: 11))"
    }
    let isShort = row.kind == .helpline || row.kind == .plan || row.kind == .award
    let title = row.title(language).count
    return detail.count + (isShort ? min(title, 8) : title) + 1 <= room ? detail : ""
  }
}
