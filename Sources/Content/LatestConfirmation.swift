/// The newest confirmation of what is said of a service, where it is much older than the day its source was read.
public enum LatestConfirmation: Hashable, Sendable {
  /// A year or a day.
  case last(String)
  /// The source has no date; never taken for newer than one that has.
  case undated

  /// Takes a year, a day, or `unknown` where there is none.
  public init?(_ written: String) {
    if written == Self.undated.written {
      self = .undated
    } else if CalendarDate(written) != nil || (written.count == 4 && Int(digits: written) != nil) {
      self = .last(written)
    } else {
      return nil
    }
  }

  /// As content writes it.
  public var written: String { date ?? "unknown" }

  /// The year or the day, where there is one.
  public var date: String? {
    if case .last(let date) = self { date } else { nil }
  }
}
