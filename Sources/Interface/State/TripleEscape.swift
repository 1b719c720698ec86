/// Counts presses of Esc: three within a second mean to be gone.
struct TripleEscape: Hashable {
  /// When the latest were, in milliseconds, oldest first.
  private var times: [Int] = []

  static let needed = 3
  static let span = 1000

  /// How many more are needed, counting those that still hold; nil when none is under way.
  func left(at time: Int) -> Int? {
    let count = times.count { time - $0 <= Self.span }
    return count == 0 ? nil : Self.needed - count
  }

  /// Milliseconds until the first of those that count does so no longer; nil when none is under way.
  func remaining(at time: Int) -> Int? {
    times.first.map { max(0, $0 + Self.span + 1 - time) }
  }

  /// Drops those that count no longer; true when one was dropped.
  mutating func expire(at time: Int) -> Bool {
    let count = times.count
    times = times.filter { time - $0 <= Self.span }
    return times.count < count
  }

  /// Notes one press; true when it was the last that was needed.
  mutating func press(at time: Int) -> Bool {
    times = times.filter { time - $0 <= Self.span } + [time]
    guard times.count >= Self.needed else { return false }
    times = []
    return true
  }

  /// Any other key begins the count anew.
  mutating func reset() { times = [] }
}
