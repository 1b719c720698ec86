import Content
import Screen

/// The last lines: danger and the way out always, the keys of this place as there is room.
struct StatusBar {
  private let page: any Page
  /// What the last key came to, in a sentence.
  private let notice: String?
  /// Whether it is asked if somebody is there.
  private let isWarning: Bool
  private let context: PageContext

  init(page: any Page, notice: String?, isWarning: Bool, _ context: PageContext) {
    self.page = page
    self.notice = notice
    self.isWarning = isWarning
    self.context = context
  }

  private var words: Messages { context.words }
  private var columns: Int { context.size.columns }
  private var exit: String { "F9 \(words.leave) " }
  private var exitColumn: Int { max(0, columns - exit.count) }

  func draw(in frame: inout Frame) {
    let bar = context.layout.status
    if isWarning {
      drawWarning(bar, in: &frame)
      return
    }
    if bar.rows > 1 { drawPosition(row: bar.row, in: &frame) }
    drawHints(row: bar.bottom - 1, isOnly: bar.rows == 1, in: &frame)
  }

  /// The line that asks whether somebody is there; the way out stays.
  private func drawWarning(_ bar: Rect, in frame: inout Frame) {
    frame.put(" \(words.stillThere)", column: 0, row: bar.row, style: .bold)
    frame.put(exit, column: exitColumn, row: bar.bottom - 1, style: .bold)
    if bar.rows > 1 { frame.put(" \(words.dangerShort)", column: 0, row: bar.bottom - 1) }
  }

  private func drawPosition(row: Int, in frame: inout Frame) {
    let end = frame.put(" \(words.danger)", column: 0, row: row, style: .bold)
    let taken = notice.map { end + 3 + $0.count } ?? end
    if let right = page.positions(context).first(where: { taken + 3 + $0.count < columns }) {
      frame.put(right, column: columns - right.count - 1, row: row)
    }
    guard let notice else { return }
    frame.put(notice.cut(to: columns - end - 5), column: end + 3, row: row)
  }

  private func drawHints(row: Int, isOnly: Bool, in frame: inout Frame) {
    var column = 1
    if isOnly {
      column =
        frame.put(
          words.dangerShort, column: columns < 22 ? 0 : 1, row: row, limit: exitColumn,
          style: .bold) + 2
    }
    if isOnly, let notice {
      column = frame.put(notice.cut(to: exitColumn - column - 1), column: column, row: row) + 2
    }
    for hint in hints where !hint.isEmpty && column + hint.count + 1 < exitColumn {
      column = frame.put(hint, column: column, row: row) + 2
    }
    frame.put(exit, column: exitColumn, row: row, style: .bold)
  }

  /// Most needed first; where there is little room, how to get help before all else.
  private var hints: [String] {
    let hints = page.hints(context)
    let help = context.hint(.help)
    guard columns < 60, context.created != nil, hints.contains(help) else { return hints }
    return [help] + hints.filter { $0 != help }
  }
}
