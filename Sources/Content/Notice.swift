/// Word of something changed or closed for a time.
public struct Notice: Codable, Hashable, Sendable {
  public var from: CalendarDate
  public var to: CalendarDate?

  public init(from: CalendarDate, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }
}
