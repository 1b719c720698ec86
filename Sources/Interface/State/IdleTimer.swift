import Screen

/// Watches for a reader who has gone: after a while without a key a line asks, and where nobody answers all is wiped.
public struct IdleTimer: Hashable, Sendable {
  /// A key that has come again and again, since when, and when it last did.
  private struct Series: Hashable {
    let key: Key
    let start: Int
    let end: Int
  }

  /// Milliseconds without a key before the line is shown, and for which a key held down is taken for a person.
  let limit: Int
  /// Milliseconds the line is shown.
  static let warning = 20_000
  /// Milliseconds from one repeat of a key held down to the next, at most; the slowest keyboards take one.
  static let slowestRepeat = 2000
  /// Seconds that may be asked for.
  public static let allowed = 60...1800
  public static let usual = 120

  private var lastKey: Int
  private var series: Series?
  /// Whether the line is shown.
  private(set) var isWarning = false

  /// Begins to count at a time in milliseconds.
  public init(seconds: Int, at time: Int) {
    limit = seconds * 1000
    lastKey = time
  }

  /// Notes a key; true where it only answered the line, or is held down by nobody while the line is shown.
  mutating func answer(_ key: Key, at time: Int) -> Bool {
    if isHeldByNobody(key, at: time) { return isWarning }
    defer { isWarning = false }
    lastKey = time
    return isWarning
  }

  /// Whether a key has repeated itself for longer than a person holds one: something lies on the keyboard.
  private mutating func isHeldByNobody(_ key: Key, at time: Int) -> Bool {
    guard let before = series, before.key == key, time - before.end <= Self.slowestRepeat else {
      series = Series(key: key, start: time, end: time)
      return false
    }
    series = Series(key: key, start: before.start, end: time)
    return time - before.start >= limit
  }

  /// Notes that time went by; true when nobody has answered.
  mutating func wait(until time: Int) -> Bool {
    isWarning = time - lastKey >= limit
    return time - lastKey >= limit + Self.warning
  }

  /// Milliseconds until the next change.
  func remaining(at time: Int) -> Int {
    max(0, lastKey + limit + (isWarning ? Self.warning : 0) - time)
  }
}
