internal import Screen
internal import UnicodePolicy

/// What happened and was not asked for yet, first come, first served; but a key that leaves overtakes all that was typed before it.
struct EventQueue {
  /// Keys kept of what is typed faster than it is taken.
  static let longest = 65_536

  private var events: [Event] = []
  private var first = 0
  /// Presses of Esc at the end of the queue.
  private var escapes = 0

  var isEmpty: Bool { first == events.count }
  private var count: Int { events.count - first }

  mutating func append(_ event: Event) {
    escapes = event == .key(.escape) ? escapes + 1 : 0
    if event.leaves {
      dropTyped()
    } else if escapes == 3 {
      dropTyped()
      escapes = 0
      events += [event, event]
    } else if event.isTyped, count >= Self.longest || compose(event) {
      return
    }
    events.append(event)
  }

  mutating func popFirst() -> Event? {
    guard !isEmpty else { return nil }
    let event = events[first]
    first += 1
    if isEmpty { removeAll() }
    return event
  }

  mutating func removeAll() { self = EventQueue() }

  /// Drops the keys, and keeps what else happened.
  private mutating func dropTyped() {
    events = events[first...].filter { !$0.isTyped }
    first = 0
  }

  /// Makes one letter of a mark and the letter before it, where that waits; says whether it did.
  private mutating func compose(_ event: Event) -> Bool {
    guard case .key(.character(let mark)) = event, !isEmpty,
      case .key(.character(let letter)) = events[events.count - 1],
      let whole = letter.composed(with: mark)
    else { return false }
    events[events.count - 1] = .key(.character(whole))
    return true
  }
}

extension Event {
  /// Whether it is something a person typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .pasted: true
    case .resized, .ended, .continued, .woken: false
    }
  }

  /// Whether it leaves by itself, whatever was typed before it.
  fileprivate var leaves: Bool {
    switch self {
    case .key(.function(9)), .key(.control("c")), .key(.control("\\")), .key(.control("z")): true
    default: false
    }
  }
}
