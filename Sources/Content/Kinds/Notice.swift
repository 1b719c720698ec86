/// Word of something changed or closed for a time.
public struct Notice: Hashable, Sendable {
  public var from: CalendarDate
  public var to: CalendarDate?

  public init(from: CalendarDate, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether it is to be shown on a day: from the first to the last, both included.
  public func holds(on day: CalendarDate) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

extension Notice: KindDetails {
  public static let kind = KindDescription(
    letter: nil, folder: "notices", section: nil,
    name: Text([.nb: "melding", .nn: "melding", .en: "notice"]))

  @FactBuilder public var facts: [Fact] {
    Fact.string(.from, from.description)
    Fact.string(.to, to?.description)
  }
}
