import Content
import Screen

/// What a kiosk shows while nobody reads: a calendar and a clock, always true, that tell nothing of the subject.
struct LockPage: Page {
  var place: TitlePlace { .none }

  func commands(_ context: PageContext) -> [Command] { [.open] }
  func hints(_ context: PageContext) -> [String] { [] }

  func draw(_ context: PageContext, in frame: inout Frame) {
    let (size, words) = (context.size, context.words)
    let margin = max(0, (size.columns - 28) / 2)
    var lines = context.moment.map { Self.calendar($0, words) } ?? []
    if lines.count + 3 > size.rows { lines = [] }
    let top = max(0, (size.rows - lines.count - 2) / 2)
    for (offset, line) in lines.enumerated() {
      frame.put(line, column: margin, row: top + offset)
    }
    let row = min(size.rows - 1, top + lines.count + (lines.isEmpty ? 0 : 1))
    frame.put(words.pressToStart, column: margin, row: row, style: .bold)
    frame.cursor = Position(column: margin, row: row)
  }

  /// The clock, the day, and the month with a mark at today.
  private static func calendar(_ moment: Instant, _ words: Messages) -> [String] {
    let today = moment.day
    var lines = [words.longDate(today), words.time(moment.minute), ""]
    lines.append(words.weekdays.map { " \($0.prefix(2)) " }.joined())
    let first = today.adding(1 - today.day)
    var week = String(repeating: "    ", count: first.weekday.rawValue)
    var day = first
    while day.month == first.month {
      let number = "\(day.day)".padded(left: 2)
      week += day == today ? "[\(number)]" : " \(number) "
      if day.weekday == .sunday {
        lines.append(week)
        week = ""
      }
      day = day.adding(1)
    }
    return week.isEmpty ? lines : lines + [week]
  }
}
