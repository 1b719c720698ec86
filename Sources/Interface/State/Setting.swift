import Content

/// What a page needs to know to lay its text out.
struct Setting {
  let arrangement: Arrangement
  let words: Catalogue
  let moment: Moment?
  /// The day by the clock, or that of the content where the clock cannot be right.
  let day: Day?
  /// Whether it is read by ear or by touch.
  let isSpoken: Bool
}
