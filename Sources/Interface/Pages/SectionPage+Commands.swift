import Content
import Screen

extension SectionPage {
  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    if pane(context.layout) == .grid, let grid = grid(context.layout) {
      let outcome = performInGrid(command, grid)
      if case .ignored = outcome {} else { return outcome }
    }
    switch command {
    case .back: return goBack()
    case .left: return moveFocus(-1, context.layout)
    case .right: return moveFocus(1, context.layout)
    case .nextStop: return step(1, context)
    case .previousStop: return step(-1, context)
    case .open: return open(context.layout)
    case .nextHit: return stepHit(1, context)
    case .previousHit: return stepHit(-1, context)
    default:
      guard let part = part(context.layout) else { return moveInList(command, context) }
      return pane.scroll(command, part, context)
    }
  }

  private mutating func goBack() -> Outcome {
    guard focus != home else { return .back }
    focus = home
    return .stay
  }

  /// Moves among the cells and opens their sections.
  private mutating func performInGrid(_ command: Command, _ grid: GuideGrid) -> Outcome {
    let chosen = grid.cell(chosen: cell)
    if command == .open { return grid[chosen].map { .open($0.id) } ?? .stay }
    guard let next = grid.cell(after: command, from: chosen) else { return .ignored }
    cell = next
    return .stay
  }

  private mutating func open(_ layout: Layout) -> Outcome {
    guard let part = part(layout) else {
      if record != nil { focus = Self.entrance(to: record) }
      return .stay
    }
    return pane.state(part).link.map { .open($0.target) } ?? .stay
  }

  private func panes(_ layout: Layout) -> [Focus] {
    (list == nil ? [] : [.list]) + (grid(layout) == nil ? [] : [.grid])
      + (layout.panes.side == nil ? [.text] : [.text, .side])
  }

  private mutating func moveFocus(_ direction: Int, _ layout: Layout) -> Outcome {
    let panes = panes(layout)
    guard let index = panes.firstIndex(of: pane(layout)), record != nil,
      panes.indices.contains(index + direction)
    else { return .stay }
    focus = panes[index + direction]
    return .stay
  }

  /// The next or previous stop: a link of the text, else the pane beside it, round and round.
  private mutating func step(_ direction: Int, _ context: PageContext) -> Outcome {
    guard record != nil else { return .stay }
    if let part = part(context.layout), pane.stepLink(direction, part, context) { return .stay }
    pane.leaveLinks()
    let panes = panes(context.layout)
    let index = panes.firstIndex(of: pane(context.layout)) ?? 0
    focus = panes[(index + direction + panes.count) % panes.count]
    return .stay
  }

  private mutating func stepHit(_ direction: Int, _ context: PageContext) -> Outcome {
    guard pane.stepHit(direction, context) else { return .ignored }
    focus = .text
    return .stay
  }

  private mutating func moveInList(_ command: Command, _ context: PageContext) -> Outcome {
    guard var list else { return .ignored }
    let rows = context.layout.panes.list.rows
    let height = rows - list.standings(in: list.top..<list.top + rows, on: context.day)
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.turn(-1, height: height)
    case .pageDown: list.turn(1, height: height)
    case .first: list.moveToFirst()
    case .last: list.moveToLast()
    default: return .ignored
    }
    self.list = list
    return .stay
  }
}

/// What is said of the keys here.
extension SectionPage {
  func commands(_ context: PageContext) -> [Command] {
    switch pane(context.layout) {
    case .grid:
      [.down, .up, .left, .right, .open, .back, .nextStop, .previousStop, .first, .last, .slip]
    case .list:
      [.down, .up, .open, .back, .right, .nextStop, .pageDown, .pageUp, .first, .last, .large]
    case .text, .side:
      [
        .down, .up, .back, .nextStop, .previousStop, .open, .left, .right, .pageDown, .pageUp,
        .first, .last, .large, .slip,
      ] + (pane.highlighter.isEmpty ? [] : [.nextHit, .previousHit])
    }
  }

  func hints(_ context: PageContext) -> [String] {
    let words = context.words
    let hints: [String]
    switch pane(context.layout) {
    case .list:
      hints = [
        context.hint([.up, .down], words.choose), context.hint(.open, words.read),
        context.hint(.back, words.back),
      ]
    case .grid:
      hints = [
        context.hint([.up, .down, .left, .right], words.choose), context.hint(.open, words.open),
        context.hint(.nextStop, words.read), context.hint(.back, words.back),
      ]
    case .text, .side:
      let hits =
        pane.highlighter.isEmpty ? [] : [context.hint([.nextHit, .previousHit], words.results)]
      hints =
        [
          context.hint([.up, .down], words.scroll), context.hint(.nextStop, words.link),
          context.hint(.back, words.back),
        ] + hits
    }
    return hints + context.hintsEverywhere(hasNumber: number(context) != nil)
  }

  /// The place in the list, and how far down the text is.
  func positions(_ context: PageContext) -> [String] {
    [[list?.position ?? "", progress(context)].filter { !$0.isEmpty }.joined(separator: "   ")]
  }

  private func progress(_ context: PageContext) -> String {
    switch pane(context.layout) {
    case .list where context.layout.isOneColumn: ""
    case .grid: ""
    case .side: pane.progress(.side, context)
    case .list, .text: pane.progress(.text, context)
    }
  }
}
