import Content
import Screen

extension HelpPage {
  mutating func perform(_ command: Command, height: Int, lines: Int) -> Outcome {
    let last = max(0, lines - height)
    switch command {
    case .back, .help: return .back
    case .down: top += 1
    case .up: top -= 1
    case .pageDown: top += max(1, height - 1)
    case .pageUp: top -= max(1, height - 1)
    case .first: top = 0
    case .last: top = last
    default: return .ignored
    }
    top = min(max(0, top), last)
    return .stay
  }
}

extension AppState {
  /// The help page's lines: the way out, the keys of the place, then those of everywhere.
  var helpLines: [Line] {
    guard case .help(let help) = page else { return [] }
    let elsewhere = keys.bindings.map(\.command).filter { !help.here.contains($0) }
    let safety = keys.key(of: .safety).map { " (\($0.name(words)))" } ?? ""
    var lines = LineBreaker.lines(
      [Run(words.helpLeave(safety))], width: arrangement.body.textWidth)
    lines += [Line([]), Line([Run(words.helpHere, style: .title)])] + linesHere(help)
    lines += [Line([]), Line([Run(words.helpEverywhere, style: .title)])]
    return lines + elsewhere.flatMap { line(keys.keys(of: $0), words.commands($0)) }
  }

  /// The keys of the place; those of a field where words are typed.
  private func linesHere(_ help: HelpPage) -> [Line] {
    guard help.isField else {
      return help.here.flatMap { line(keys.keys(of: $0), words.commands($0)) }
    }
    return help.here.flatMap { command in
      line(
        keys.keys(of: command).filter { !$0.isCharacter && $0 != .backspace },
        words.commands(command))
    } + line([.left, .right], words.narrow) + line([.tab], words.didYouMean)
      + line([.control("w")], words.deleteWord) + line([.control("u")], words.clearField)
  }

  private func line(_ keys: [Key], _ text: String) -> [Line] {
    guard !keys.isEmpty else { return [] }
    let names = keys.map { $0.name(words) }.joined(separator: "  ")
    return [Line([Run(names.padded(right: 24) + " ", style: .bold), Run(text)])]
  }

  func draw(_ help: HelpPage, in frame: inout Frame) {
    let body = arrangement.body
    for (offset, line) in helpLines.dropFirst(help.top).prefix(body.rows).enumerated() {
      frame.put(line, column: 1, row: body.row + offset, limit: body.right)
    }
    frame.cursor = Position(column: 1, row: body.row)
  }
}
