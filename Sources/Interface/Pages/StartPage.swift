import Content
import Screen

/// The first page: four panes, each the beginning of a section.
struct StartPage: Page {
  /// The pane that has the focus.
  var focus = 0
  /// What is chosen in each pane, by section.
  var chosen: [Section: Choice] = [:]

  /// A row of a pane: an item, or the line that leads to the whole section.
  enum Choice: Hashable {
    case item(String)
    case more
  }

  var place: TitlePlace { .start }

  func draw(_ context: PageContext, in frame: inout Frame) {
    StartView(self, context).draw(in: &frame)
  }
}

/// A pane of the start page as it is drawn: what holds for a time first, then the numbers for emergencies, what is near, and those who answer now.
struct StartPane: Hashable {
  let section: Section
  let rows: [ListItem]
  /// Items of the section that are not here.
  let more: Int

  init(_ pane: StartPageData.Pane, local: [ListItem] = [], moment: Instant?) {
    section = pane.section
    more = max(0, pane.total - pane.rows.count)
    let isOpen = { (row: ListItem) in
      moment.map { row.openStatus(at: $0).isOpen } ?? false
    }
    guard pane.section == .helplines else {
      rows = pane.rows
      return
    }
    let ordered = pane.rows.filter(isOpen) + pane.rows.filter { !isOpen($0) }
    guard !local.isEmpty else {
      rows = ordered
      return
    }
    let isEmergency = { (row: ListItem) in Emergency.all.contains { $0.id == row.id } }
    let known = Set(local.compactMap(\.id))
    rows =
      ordered.filter(isEmergency) + local
      + ordered.filter { !isEmergency($0) && $0.id.map(known.contains) != true }
  }

  /// It with notices above its rows.
  init(_ pane: StartPane, notices: [ListItem]) {
    section = pane.section
    more = pane.more
    rows = notices + pane.rows
  }

  /// What can be chosen, from the top.
  var choices: [StartPage.Choice] {
    rows.compactMap { $0.id.map(StartPage.Choice.item) } + (more > 0 ? [.more] : [])
  }
}

extension StartPage {
  func index(in pane: StartPane) -> Int {
    chosen[pane.section].flatMap { pane.choices.firstIndex(of: $0) } ?? 0
  }

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    let panes = context.startPanes
    guard !panes.isEmpty else { return command == .back ? .back : .ignored }
    focus = min(focus, panes.count - 1)
    let isStacked = context.layout.isOneColumn
    switch command {
    case .back: return .back
    case .nextStop: moveFocus(to: focus + 1, panes)
    case .previousStop: moveFocus(to: focus - 1, panes)
    case .right: moveFocus(to: isStacked ? focus + 1 : beside(panes), panes)
    case .left: moveFocus(to: isStacked ? focus - 1 : beside(panes), panes)
    case .down: move(1, panes, isStacked: isStacked)
    case .up: move(-1, panes, isStacked: isStacked)
    case .pageDown: move(to: .max, in: panes[focus])
    case .pageUp, .first: move(to: 0, in: panes[focus])
    case .last: move(to: .max, in: panes[focus])
    case .open: return open(panes[focus])
    default: return .ignored
    }
    return .stay
  }

  /// The pane in the other column, at the same height where there is one.
  private func beside(_ panes: [StartPane]) -> Int {
    panes.indices.contains(focus ^ 1) ? focus ^ 1 : min(1, panes.count - 1)
  }

  private mutating func moveFocus(to index: Int, _ panes: [StartPane]) {
    focus = (index + panes.count) % panes.count
  }

  /// Up or down in a pane; past its end into the pane below or above.
  private mutating func move(_ step: Int, _ panes: [StartPane], isStacked: Bool) {
    let pane = panes[focus]
    let next = index(in: pane) + step
    if pane.choices.indices.contains(next) {
      chosen[pane.section] = pane.choices[next]
      return
    }
    let neighbour = focus + (isStacked ? step : 2 * step)
    guard panes.indices.contains(neighbour) else { return }
    focus = neighbour
    move(to: step > 0 ? 0 : .max, in: panes[neighbour])
  }

  private mutating func move(to index: Int, in pane: StartPane) {
    guard !pane.choices.isEmpty else { return }
    chosen[pane.section] = pane.choices[min(max(0, index), pane.choices.count - 1)]
  }

  private func open(_ pane: StartPane) -> Outcome {
    guard pane.choices.indices.contains(index(in: pane)),
      case .item(let id) = pane.choices[index(in: pane)]
    else { return .push(SectionPage(section: pane.section)) }
    return .open(id)
  }
}

/// What is said of the keys here.
extension StartPage {
  func commands(_ context: PageContext) -> [Command] {
    [.down, .up, .right, .left, .nextStop, .open, .large]
  }

  func hints(_ context: PageContext) -> [String] {
    let words = context.words
    let large = number(context) == nil ? [] : [context.hint(.large)]
    return [
      context.hint([.up, .down], words.choose), context.hint(.open, words.open),
      context.hint(.search), context.hint(.near), context.hint(.help),
      context.hint(.nextStop, words.pane),
      context.hint(.code),
    ] + large + [context.hint(.safety)]
  }

  /// The other languages and the day of the content.
  func positions(_ context: PageContext) -> [String] {
    let words = context.words
    let day = context.created.map { words.contentFrom(words.date($0)) } ?? ""
    let others = Language.others(than: context.language).map { Messages.of($0).ownName }
    let hints = [others.joined(separator: "/"), others[0]].map { context.hint([.language], $0) }
    return hints.map { "\($0)  \(day)" } + [day, hints[1]]
  }

  /// The number of the line of help that has the focus.
  func number(_ context: PageContext) -> (number: String, name: String)? {
    guard context.startPanes.indices.contains(focus) else { return nil }
    let pane = context.startPanes[focus]
    guard pane.section == .helplines, pane.rows.indices.contains(index(in: pane)) else {
      return nil
    }
    let row = pane.rows[index(in: pane)]
    return row.phone?.numbers(on: context.day).first.map(context.large)
  }
}

extension Language {
  /// Those the interface speaks besides one, English first.
  fileprivate static func others(than language: Language) -> [Language] {
    let others = spoken.filter { $0 != language }
    return language == .en ? others : others.reversed()
  }
}
