import Content
import Screen

/// A section: its list, and the item that is chosen in it.
struct SectionPage: Hashable {
  enum Focus: Hashable { case list, grid, text, side }

  var list: ItemList
  var record: Record?
  /// The item that was asked for and could not be read.
  var unreadable: String?
  var text = ScrollState()
  var side = ScrollState()
  var focus: Focus
  /// Finds the words that were sought, where the item was opened from a search.
  var marker = Highlighter()
  /// Where the focus was when the page was opened; back goes there first.
  var home: Focus
  /// The cell of a grid that was chosen.
  var cell: GuideSection.Cell?

  var section: Section { list.section }

  /// A section from its beginning.
  init(section: Section) {
    list = ItemList(section: section)
    focus = .list
    home = .list
  }

  /// A section with one item of it opened.
  init(_ opened: Opened) {
    list = ItemList(section: opened.section, selected: opened.row)
    record = opened.record
    focus = Self.entrance(to: opened.record)
    home = focus
  }

  /// Takes a record that was read, if it is still the one chosen.
  mutating func take(_ record: Record?, id: String) {
    guard list.current?.id == id else { return }
    self.record = record
    unreadable = record == nil ? id : nil
    text = ScrollState()
    side = ScrollState()
    cell = nil
    marker = Highlighter()
  }

  /// What has to be read before the page can be drawn.
  func missing(_ arrangement: Layout) -> [Effect] {
    if let range = list.missing(showing: arrangement.panes.list.rows) {
      return [.rows(section, range)]
    }
    guard let id = list.current?.id, id != record?.id, id != unreadable else { return [] }
    return [.load(id)]
  }
}

extension SectionPage {
  /// The text pane laid out, and the side pane where there is one.
  func documents(_ setting: LayoutContext) -> (text: TextLayout, side: TextLayout?)? {
    guard let record else { return nil }
    let text = ItemText(
      record: record, words: setting.words, moment: setting.moment, day: setting.day)
    let panes = setting.arrangement.panes
    let document = { (passages: [TextBlock], pane: Rect) in
      setting.isSpoken
        ? TextLayout(passages.map(\.plain), width: pane.textWidth)
        : TextLayout(passages, width: pane.textWidth, breaks: record.breaks.breaks)
    }
    guard let side = panes.side else { return (document(text.all, panes.text), nil) }
    return (document(text.main, panes.text), document(text.side, side))
  }

  /// The pane the focus is in, as far as the arrangement has it.
  func pane(_ arrangement: Layout) -> Focus {
    switch focus {
    case .side where arrangement.panes.side == nil: .text
    case .grid where grid(arrangement) == nil: .text
    default: focus
    }
  }

  mutating func perform(_ command: Command, _ setting: LayoutContext) -> Outcome {
    if pane(setting.arrangement) == .grid, let grid = grid(setting.arrangement) {
      let outcome = performInGrid(command, grid)
      if outcome != .ignored { return outcome }
    }
    switch command {
    case .back:
      guard focus != home else { return .back }
      focus = home
      return .stay
    case .left: return moveFocus(-1, setting)
    case .right: return moveFocus(1, setting)
    case .nextStop: return step(1, setting)
    case .previousStop: return step(-1, setting)
    case .open: return open(setting)
    case .nextHit: return stepHit(1, setting)
    case .previousHit: return stepHit(-1, setting)
    default:
      return pane(setting.arrangement) == .list
        ? moveInList(command, setting) : moveInText(command, setting)
    }
  }

  private mutating func open(_ setting: LayoutContext) -> Outcome {
    if pane(setting.arrangement) == .list {
      guard record != nil else { return .stay }
      focus = Self.entrance(to: record)
      return .stay
    }
    let link = pane(setting.arrangement) == .side ? side.link : text.link
    return link.map { .open($0.target) } ?? .stay
  }

  private func panes(_ arrangement: Layout) -> [Focus] {
    [.list] + (grid(arrangement) == nil ? [] : [.grid])
      + (arrangement.panes.side == nil ? [.text] : [.text, .side])
  }

  private mutating func moveFocus(_ direction: Int, _ setting: LayoutContext) -> Outcome {
    let panes = panes(setting.arrangement)
    guard let index = panes.firstIndex(of: pane(setting.arrangement)), record != nil,
      panes.indices.contains(index + direction)
    else { return .stay }
    focus = panes[index + direction]
    return .stay
  }

  /// The next or previous stop: a link of the text, else the pane beside it, round and round.
  private mutating func step(_ direction: Int, _ setting: LayoutContext) -> Outcome {
    guard let documents = documents(setting) else { return .stay }
    let height = setting.arrangement.panes.text.rows
    switch pane(setting.arrangement) {
    case .text where text.step(direction, in: documents.text, height: height): return .stay
    case .side:
      if let document = documents.side, side.step(direction, in: document, height: height) {
        return .stay
      }
    case .list, .grid, .text: break
    }
    text.link = nil
    side.link = nil
    let panes = panes(setting.arrangement)
    let index = panes.firstIndex(of: pane(setting.arrangement)) ?? 0
    focus = panes[(index + direction + panes.count) % panes.count]
    return .stay
  }

  /// Scrolls so that the link with the focus is in sight, whatever the size and the language now are.
  mutating func bringFocusInSight(_ setting: LayoutContext) {
    guard text.link != nil || side.link != nil, let documents = documents(setting) else { return }
    let height = setting.arrangement.panes.text.rows
    text.bringLinkInSight(of: documents.text, height: height)
    if let document = documents.side { side.bringLinkInSight(of: document, height: height) }
  }

  private mutating func moveInList(_ command: Command, _ setting: LayoutContext) -> Outcome {
    let rows = setting.arrangement.panes.list.rows
    let height = rows - list.standings(in: list.top..<list.top + rows, on: setting.day)
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.turn(-1, height: height)
    case .pageDown: list.turn(1, height: height)
    case .first: list.moveToFirst()
    case .last: list.moveToLast()
    default: return .ignored
    }
    return .stay
  }

  private mutating func moveInText(_ command: Command, _ setting: LayoutContext) -> Outcome {
    guard let documents = documents(setting) else { return .ignored }
    let height = setting.arrangement.panes.text.rows
    if pane(setting.arrangement) == .side, let document = documents.side {
      return side.scroll(command, in: document, height: height)
    }
    return text.scroll(command, in: documents.text, height: height)
  }
}

extension Rect {
  /// Columns of text in a pane: one is kept free at either side.
  var textWidth: Int { max(1, columns - 2) }
}
