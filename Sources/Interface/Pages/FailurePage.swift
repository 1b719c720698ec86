import Content
import Screen

/// What could not be read and what to do, with the numbers that hold all the same.
struct FailurePage: Page {
  let failure: Failure
  /// Whether it lies over a page that can be gone back to.
  let isOverlay: Bool

  init(_ failure: Failure, isOverlay: Bool = false) {
    self.failure = failure
    self.isOverlay = isOverlay
  }

  var place: TitlePlace { .none }

  func commands(_ context: PageContext) -> [Command] {
    (isOverlay ? [.back] : []) + [.language, .theme, .letters, .quit]
  }

  func hints(_ context: PageContext) -> [String] {
    let ways = isOverlay ? [context.hint(.back, context.words.back)] : []
    return ways + [context.hint(.quit), context.hint(.language), context.hint(.help)]
  }

  func draw(_ context: PageContext, in frame: inout Frame) {
    FailureView(failure, context).draw(context.layout.body, in: &frame)
    frame.cursor = Position(column: 1, row: context.layout.body.row)
  }
}

/// The sentence on a failure in a part of the screen, under the numbers for emergencies.
struct FailureView {
  private let failure: Failure
  private let context: PageContext

  init(_ failure: Failure, _ context: PageContext) {
    self.failure = failure
    self.context = context
  }

  func draw(_ rect: Rect, in frame: inout Frame) {
    for (offset, line) in lines(width: rect.textWidth).prefix(rect.rows).enumerated() {
      frame.put(line, column: rect.column + 1, row: rect.row + offset, limit: rect.right)
    }
  }

  private func lines(width: Int) -> [Line] {
    let words = context.words
    var lines = [Line([Run(words.callInstead, style: .title)])]
    lines += Emergency.all.map { emergency in
      Line([
        Run("  \(emergency.number.padded(right: 9))", style: .bold),
        Run(emergency.title(context.language)),
      ])
    }
    lines += [Line([]), Line([Run(failure.title(words), style: .title)])]
    return lines + LineBreaker.lines([Run(failure.sentence(words))], width: width)
  }
}
