import Content
public import Screen

extension AppState {
  /// The whole screen as it now is.
  public func view() -> Frame {
    var frame = Frame(size)
    guard page != .neutral else {
      drawNeutral(in: &frame)
      return frame
    }
    guard !isTooSmall else {
      drawTooSmall(in: &frame)
      return frame
    }
    drawTitle(in: &frame)
    drawRules(in: &frame)
    drawBody(in: &frame)
    drawStatus(in: &frame)
    return frame
  }

  private func drawBody(in frame: inout Frame) {
    switch page {
    case .start(let start): draw(start, in: &frame)
    case .section(let section): draw(section, in: &frame)
    case .search(let search): draw(search, in: &frame)
    case .help(let help): draw(help, in: &frame)
    case .large(let large): draw(large, in: &frame)
    case .slip(let slip): draw(slip, in: &frame)
    case .trouble(let failure): draw(failure, in: &frame)
    case .neutral: break
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
    for row in arrangement.rules {
      frame.put(
        String(repeating: "─", count: size.columns), column: 0, row: row, style: .frame)
    }
  }
}
