import Content
import Screen

extension AppState {
  /// What is wrong, and the numbers that hold all the same.
  func draw(_ failure: Failure, in frame: inout Frame) {
    let body = arrangement.body
    var lines = [Line([Run(words.callInstead, style: .title)])]
    lines += Emergency.all.map { emergency in
      Line([
        Run("  \(emergency.number.padded(right: 9))", style: .bold), Run(emergency.title(language)),
      ])
    }
    lines += [Line([]), Line([Run(words.contentTrouble, style: .title)])]
    lines += LineBreaker.lines([Run(failure.sentence(words))], width: body.textWidth)
    for (offset, line) in lines.prefix(body.rows).enumerated() {
      frame.put(line, column: 1, row: body.row + offset, limit: body.right)
    }
    frame.cursor = Position(column: 1, row: body.row)
  }
}
