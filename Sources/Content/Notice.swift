/// Word of something changed or closed for a time.
public struct Notice: Codable, Hashable, Sendable {
  public var from: Day
  public var to: Day?

  public init(from: Day, to: Day? = nil) {
    self.from = from
    self.to = to
  }
}
