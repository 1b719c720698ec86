import Content
import Interface
import Screen

/// Turns events into actions and effects into deeds, until the state asks for the end.
struct Loop {
  var state: AppState
  let store: ContentStore
  let clock: Clock
  let mailbox: Mailbox
  private let worker: SearchWorker
  private var isEnded = false

  /// When a frame was drawn last.
  private var drawn: Int?

  /// Milliseconds for which keys that come faster than frames are drawn may leave the screen as it is.
  private static let longestUndrawn = 100

  init(state: AppState, store: ContentStore, clock: Clock, mailbox: Mailbox) {
    self.state = state
    self.store = store
    self.clock = clock
    self.mailbox = mailbox
    worker = SearchWorker(store, answerTo: mailbox)
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
      for action in mailbox.empty() { take(action, &terminal) }
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
  private mutating func take(_ action: Action, _ terminal: inout some Terminal & ~Copyable) {
    var actions = [action]
    while !actions.isEmpty {
      let effects = state.update(actions.removeFirst())
      for effect in effects { actions += perform(effect, &terminal) }
    }
  }

  private mutating func perform(
    _ effect: Effect, _ terminal: inout some Terminal & ~Copyable
  ) -> [Action] {
    switch effect {
    case .wipe: terminal.wipe()
    case .repaint: terminal.repaint()
    case .end: isEnded = true
    case .read(let asked) where asked.request.isSlow: worker.submit(asked)
    case .read(let asked): return [.read(asked, store.read(asked.request))]
    }
    return []
  }
}
