/// A day that comes every year: by its date, or so many days from Easter Sunday.
public enum YearDay: Hashable, Sendable {
  case date(month: Int, day: Int)
  case easter(Int)

  /// It in one year; nil for a date that a year has not.
  public func day(in year: Int) -> CalendarDate? {
    switch self {
    case .date(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .easter(let offset): Holiday.easter(year).adding(offset)
    }
  }
}
