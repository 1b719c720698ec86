/// Counts presses of Esc: three in quick succession mean to be gone.
public struct TripleEscape: Hashable, Sendable {
  public static let needed = 3
  /// Milliseconds from one press to the next at most.
  public static let span = 600

  private var count = 0
  /// When the latest was, in milliseconds.
  private var latest = 0

  public init() {}

  /// How many more are needed; nil when none is under way.
  public func left(at time: Int) -> Int? {
    count == 0 || time - latest > Self.span ? nil : Self.needed - count
  }

  /// Milliseconds until those so far count no longer; nil when none is under way.
  public func remaining(at time: Int) -> Int? {
    count == 0 ? nil : max(0, latest + Self.span + 1 - time)
  }

  /// Drops those that count no longer; true when there were such.
  public mutating func expire(at time: Int) -> Bool {
    guard count > 0, time - latest > Self.span else { return false }
    count = 0
    return true
  }

  /// Notes one press; true when it was the last that was needed.
  public mutating func press(at time: Int) -> Bool {
    _ = expire(at: time)
    (count, latest) = ((count + 1) % Self.needed, time)
    return count == 0
  }

  /// Any other key begins the count anew.
  public mutating func reset() { count = 0 }
}
