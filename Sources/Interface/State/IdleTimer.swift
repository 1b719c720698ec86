/// Watches for a reader who has gone: after a while without a key a line asks, and where nobody answers all is wiped.
public struct IdleTimer: Hashable, Sendable {
  /// Milliseconds without a key before the line is shown.
  let limit: Int
  /// Milliseconds the line is shown.
  static let warning = 20_000
  /// Seconds that may be asked for.
  public static let allowed = 60...1800
  public static let usual = 120

  private var lastKey: Int
  /// Whether the line is shown.
  private(set) var isWarning = false

  /// Begins to count at a time in milliseconds.
  public init(seconds: Int, at time: Int) {
    limit = seconds * 1000
    lastKey = time
  }

  /// Notes a key; true where it only answered the line.
  mutating func answer(at time: Int) -> Bool {
    defer { isWarning = false }
    lastKey = time
    return isWarning
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
