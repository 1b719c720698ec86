/// A line of a list: a record in short, or a heading over those that follow.
public struct ListItem: Hashable, Sendable {
  /// Nil for a heading.
  public var id: String?
  public var code: Code?
  public var kind: RecordKind?
  public var title: Text
  /// What stands at the end of the line where that is no number: years, an English word.
  public var detail: Text?
  /// For lines of help: the numbers to ring.
  public var phone: PhoneAdvice?
  /// A line of text for wide screens.
  public var summary: Text?
  /// For lines of help: when they answer, nil where not sure.
  public var hours: OpeningHours?
  /// For lines of help: the counties they are for, none for all of Norway.
  public var counties: [County]
  /// For plans: the bar on the time line.
  public var period: Plan.Period?
  /// For sections: depth under the guide, 0 for the guide itself.
  public var depth: Int
  /// Its place among the items of its section, from 1; 0 for a heading.
  public var ordinal: Int

  public init(
    id: String?, code: Code? = nil, kind: RecordKind? = nil, title: Text, detail: Text? = nil,
    phone: PhoneAdvice? = nil, summary: Text? = nil, hours: OpeningHours? = nil,
    counties: [County] = [], period: Plan.Period? = nil, depth: Int = 0, ordinal: Int = 0
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.title = title
    self.detail = detail
    self.phone = phone
    self.summary = summary
    self.hours = hours
    self.counties = counties
    self.period = period
    self.depth = depth
    self.ordinal = ordinal
  }

  public var isHeading: Bool { id == nil }

  /// Whether a line of help answers at a moment; unknown where its hours are not sure or nobody has confirmed them for long.
  public func openStatus(at moment: Instant) -> OpenStatus {
    guard let hours, phone?.unconfirmedSince(on: moment.day) == nil else { return .unknown }
    return hours.openStatus(at: moment)
  }
}
