import Content
import Screen

/// The keys, those of the place it was opened from first.
struct HelpPage: Page {
  /// Commands that do something where help was asked for.
  let here: [Command]
  /// Whether words are typed there, so that letters are no keys.
  let fromField: Bool
  private var top = 0

  init(here: [Command], fromField: Bool) {
    self.here = here
    self.fromField = fromField
  }

  var isOverlay: Bool { true }
  var place: TitlePlace { .named(\.help) }

  func commands(_ context: PageContext) -> [Command] { [.down, .up, .back] }

  func hints(_ context: PageContext) -> [String] {
    [
      context.hint([.up, .down], context.words.scroll),
      context.hint(.back, context.words.back),
    ]
  }

  /// How far down it is, in per cent.
  func positions(_ context: PageContext) -> [String] {
    let (rows, height) = (lines(context).count, context.layout.body.rows)
    return rows > height ? ["\(min(rows, top + height) * 100 / rows) %"] : []
  }

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    let height = context.layout.body.rows
    let last = max(0, lines(context).count - height)
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

  func draw(_ context: PageContext, in frame: inout Frame) {
    let body = context.layout.body
    for (offset, line) in lines(context).dropFirst(top).prefix(body.rows).enumerated() {
      frame.put(line, column: 1, row: body.row + offset, limit: body.right)
    }
    frame.cursor = Position(column: 1, row: body.row)
  }

  /// The way out, the keys of the place, then those of everywhere.
  func lines(_ context: PageContext) -> [Line] {
    let (words, keys) = (context.words, context.keys)
    let elsewhere = keys.bindings.map(\.command).filter { !here.contains($0) }
    let safety = keys.key(of: .safety).map { " (\($0.name(words)))" } ?? ""
    var lines = LineBreaker.lines(
      [Run(words.helpLeave(safety))], width: context.layout.body.textWidth)
    lines += [Line([]), Line([Run(words.helpHere, style: .title)])] + linesHere(words, keys)
    lines += [Line([]), Line([Run(words.helpEverywhere, style: .title)])]
    return lines
      + elsewhere.flatMap { Self.line(keys.keys(of: $0), words.commands($0), words) }
  }

  /// The keys of the place; those of a field where words are typed.
  private func linesHere(_ words: Messages, _ keys: KeyTable) -> [Line] {
    guard fromField else {
      return here.flatMap { Self.line(keys.keys(of: $0), words.commands($0), words) }
    }
    let own: [([Key], String)] = [
      ([.left, .right], words.narrow), ([.tab], words.didYouMean),
      ([.control("w")], words.deleteWord), ([.control("u")], words.clearField),
    ]
    let commands = here.map { command in
      (
        keys.keys(of: command).filter { !$0.isCharacter && $0 != .backspace },
        words.commands(command)
      )
    }
    return (commands + own).flatMap { Self.line($0, $1, words) }
  }

  private static func line(_ keys: [Key], _ text: String, _ words: Messages) -> [Line] {
    guard !keys.isEmpty else { return [] }
    let names = keys.map { $0.name(words) }.joined(separator: "  ")
    return [Line([Run(names.padded(right: 24) + " ", style: .bold), Run(text)])]
  }
}
