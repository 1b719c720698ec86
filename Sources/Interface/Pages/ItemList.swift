import Content

/// A section's list, of which only the rows around those in sight are held.
struct ItemList: Hashable {
  let section: Section
  /// ListBuilder on the section, headings counted; nil before they were first read.
  private(set) var count: Int?
  /// Those of them that are no headings.
  private var items = 0
  private(set) var selected: Int
  private(set) var top = 0
  private var first = 0
  private var rows: [ListItem] = []
  /// Which way the selection last went, for stepping over a heading.
  private var direction = 1

  init(section: Section, selected: Int = 0) {
    self.section = section
    self.selected = selected
  }

  /// The row at an index, where it is held.
  func row(at index: Int) -> ListItem? {
    rows.indices.contains(index - first) ? rows[index - first] : nil
  }

  var current: ListItem? { row(at: selected) }

  mutating func move(by steps: Int) { select(selected + steps, going: steps < 0 ? -1 : 1) }

  /// Shows the page of rows after or before this one.
  mutating func turn(_ direction: Int, height: Int) {
    let step = direction * max(1, height - 1)
    top = max(0, min(top + step, (count ?? 0) - height))
    select(selected + step, going: direction)
  }

  mutating func moveToFirst() { select(0, going: 1) }
  mutating func moveToLast() { select((count ?? 1) - 1, going: -1) }

  private mutating func select(_ index: Int, going direction: Int) {
    guard let count, count > 0 else { return }
    selected = min(max(0, index), count - 1)
    self.direction = direction
    stepOffHeading()
  }

  /// A heading cannot be chosen: the selection goes on to the next row, or back where there is none.
  private mutating func stepOffHeading() {
    guard let count, current?.isHeading == true else { return }
    let next = selected + direction
    if (0..<count).contains(next) {
      selected = next
    } else {
      direction = -direction
      selected = min(max(0, selected + direction), count - 1)
    }
    if current?.isHeading == true, count > 1 { stepOffHeading() }
  }

  /// Takes rows that were read.
  mutating func take(_ rows: [ListItem], from first: Int, count: Int, items: Int) {
    self.rows = rows
    self.first = first
    self.count = count
    self.items = items
    selected = min(selected, max(0, count - 1))
    stepOffHeading()
  }

  /// Brings the selection into sight of so many lines, in the middle where it is far off, with its heading where that is just above.
  mutating func scroll(showing height: Int, on day: CalendarDate?) {
    guard height > 0 else { return }
    if selected < top - 2 || selected > top + height + 1 { top = selected - height / 2 }
    let lead = selected > 0 && row(at: selected - 1)?.isHeading == true && height > 1 ? 1 : 0
    top = min(top, selected - lead)
    top = max(top, selected - height + 1)
    let shown = height - standings(in: top..<top + height, on: day)
    top = max(0, min(top, (count ?? 0) - shown))
    while top < selected, selected - top + 1 + standings(in: top..<selected + 1, on: day) > height {
      top += 1
    }
  }

  /// The rows to read so that those in sight are held; nil where they are.
  func missing(showing height: Int) -> Range<Int>? {
    let end = min(max(selected, top + height - 1), (count ?? .max) - 1)
    if count != nil, row(at: min(top, selected)) != nil, row(at: end) != nil { return nil }
    if count == 0 { return nil }
    let start = max(0, min(top, selected) - 100)
    return start..<max(top + height, selected) + 100
  }

  /// The place of the selection among the items, like `3/24`.
  var position: String { current.map { "\($0.ordinal)/\(items)" } ?? "" }
}
