import Content

/// What a page needs to know to lay its text out.
struct LayoutContext {
  let arrangement: Layout
  let words: Messages
  let moment: Instant?
  /// The day by the clock, or that of the content where the clock cannot be right.
  let day: CalendarDate?
  /// Whether it is read by ear or by touch.
  let isSpoken: Bool
}
