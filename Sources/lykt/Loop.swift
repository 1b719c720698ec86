import Content
import Interface
import Screen

/// Turns events into messages and effects into deeds, until the state asks for the end.
struct Loop {
  var state: AppState
  let contents: ContentStore
  let clock: Clock
  let mailbox: Mailbox
  private var isEnded = false
  /// When a frame was drawn last.
  private var drawn: Int?

  /// Milliseconds for which keys that come faster than frames are drawn may leave the screen as it is.
  private static let longestUndrawn = 100

  init(state: AppState, contents: ContentStore, clock: Clock, mailbox: Mailbox) {
    self.state = state
    self.contents = contents
    self.clock = clock
    self.mailbox = mailbox
  }

  mutating func run(_ terminal: inout some Terminal & ~Copyable) {
    take(.clockRead(clock.now()), &terminal)
    while !isEnded {
      draw(&terminal)
      guard let event = terminal.next(within: timeout) else {
        take(.clockRead(clock.now()), &terminal)
        take(.waited(at: clock.milliseconds()), &terminal)
        continue
      }
      take(.happened(event, at: clock.milliseconds()), &terminal)
      for message in mailbox.empty() { take(message, &terminal) }
    }
  }

  /// Draws a frame, once for all that has happened by now.
  private mutating func draw(_ terminal: inout some Terminal & ~Copyable) {
    let now = clock.milliseconds()
    if terminal.isBehind, let drawn, now - drawn < Self.longestUndrawn { return }
    terminal.show(state.view(), theme: state.theme)
    drawn = now
  }

  /// Milliseconds to wait for an event: no longer than until the clock or the state changes by itself.
  private var timeout: Int {
    let minute = clock.untilNextMinute()
    return state.timeout(at: clock.milliseconds()).map { min($0, minute) } ?? minute
  }

  /// Tells the state what happened and does what it asks for, until it asks for nothing more.
  private mutating func take(_ message: Action, _ terminal: inout some Terminal & ~Copyable) {
    var messages = [message]
    while !messages.isEmpty {
      let effects = state.update(messages.removeFirst())
      for effect in effects { messages += perform(effect, &terminal) }
    }
  }

  private mutating func perform(
    _ effect: Effect, _ terminal: inout some Terminal & ~Copyable
  ) -> [Action] {
    switch effect {
    case .wipe: terminal.wipe()
    case .repaint: terminal.repaint()
    case .end: isEnded = true
    case .picture(let address): return [.pictured(QRCode.of(address))]
    case .open(let key): return [.opened(key, contents.open(key))]
    case .load(let id): return [.loaded(id, contents.load(id))]
    case .rows(let section, let range):
      let (rows, first, count, items) = contents.rows(section, range)
      return [.rowsRead(section, from: first, rows, count: count, items: items)]
    case .search(let request, let generation):
      contents.search(request, generation, mailbox)
    }
    return []
  }
}
