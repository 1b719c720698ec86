import Content
public import Screen

extension AppState {
  /// The whole screen as it now is.
  public func view() -> Frame {
    var frame = Frame(size)
    let context = context
    if let lock = page as? LockPage {
      lock.draw(context, in: &frame)
    } else if isTooSmall {
      drawTooSmall(in: &frame)
    } else {
      drawRules(in: &frame)
      drawPages(context, in: &frame)
    }
    return frame
  }

  /// The pages in sight with the bars around them.
  private func drawPages(_ context: PageContext, in frame: inout Frame) {
    let pages = session.pages.inSight
    TitleBar(place: pages[0].place, hasSections: session.hasContent, context).draw(in: &frame)
    pages[0].draw(context, in: &frame)
    StatusBar(
      page: page, notice: notice, isWarning: idle?.isWarning == true, context
    ).draw(in: &frame)
    if idle?.isWarning != true {
      for page in pages.dropFirst() { page.draw(context, in: &frame) }
    }
  }

  /// What matters most, each on a line of its own where it fits.
  private func drawTooSmall(in frame: inout Frame) {
    let parts = [words.dangerShort, "F9 \(words.leave)", words.tooSmall]
    let lines = parts.flatMap { LineBreaker.lines([Run($0)], width: max(1, size.columns)) }
    for (row, line) in lines.enumerated() where row < size.rows {
      frame.put(line, column: 0, row: row, limit: size.columns)
    }
  }

  private func drawRules(in frame: inout Frame) {
    for row in layout.rules {
      frame.put(
        String(repeating: "─", count: size.columns), column: 0, row: row, style: .frame)
    }
  }
}
