/// The twelve public holidays of Norway in any year.
public enum Holiday {
  /// Whether a day is a public holiday; ordinary Sundays are not counted.
  public static func isPublic(_ day: CalendarDate) -> Bool {
    switch (day.month, day.day) {
    case (1, 1), (5, 1), (5, 17), (12, 25), (12, 26): true
    default:
      [-3, -2, 0, 1, 39, 49, 50].contains(day.daysSince1970 - easter(day.year).daysSince1970)
    }
  }

  /// Easter Sunday of a year by the anonymous Gregorian algorithm (Meeus/Jones/Butcher).
  public static func easter(_ year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, within) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (within / 4) - epact - within % 4) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let days = epact + sunday - 7 * late + 114
    let start = CalendarDate(year: year, month: days / 31, day: 1) ?? CalendarDate(daysSince1970: 0)
    return start.adding(days % 31)
  }
}
