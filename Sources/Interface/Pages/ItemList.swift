import Content

/// A section's list, of which only the rows around those in sight are held.
struct ItemList: Hashable {
  let section: Section
  /// Rows of the section, headings counted; nil before they were first read.
  private(set) var count: Int?
  /// Those of them that are no headings.
  private var items = 0
  private(set) var selected: Int
  private(set) var top = 0
  private var first = 0
  private var rows: [ListItem] = []
  /// Why rows that are in sight are not held.
  private(set) var failure: Failure?
  private var state = LoadState<Range<Int>>.wanted

  init(section: Section, selected: Int = 0) {
    self.section = section
    self.selected = selected
  }

  /// The row at an index, where it is held.
  func row(at index: Int) -> ListItem? {
    rows.indices.contains(index - first) ? rows[index - first] : nil
  }

  var current: ListItem? { row(at: selected) }

  mutating func move(by steps: Int) { select(selected + steps, direction: steps < 0 ? -1 : 1) }

  /// Shows the page of rows after or before this one.
  mutating func turn(_ direction: Int, height: Int) {
    let step = direction * max(1, height - 1)
    top = max(0, min(top + step, (count ?? 0) - height))
    select(selected + step, direction: direction)
  }

  mutating func moveToFirst() { select(0, direction: 1) }
  mutating func moveToLast() { select((count ?? 1) - 1, direction: -1) }

  private mutating func select(_ index: Int, direction: Int) {
    guard let count, count > 0 else { return }
    selected = min(max(0, index), count - 1)
    stepOffHeading(direction)
  }

  /// A heading cannot be chosen: the selection goes on to the next row held that is none, or back where there is none.
  private mutating func stepOffHeading(_ direction: Int) {
    guard current?.isHeading == true else { return }
    for step in [direction, -direction] {
      var index = selected + step
      while let row = row(at: index), row.isHeading { index += step }
      if row(at: index) != nil {
        selected = index
        return
      }
    }
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

  /// The place of the selection among the items, like `3/24`.
  var position: String { current.map { "\($0.ordinal)/\(items)" } ?? "" }
}

/// Reading of its rows.
extension ItemList {
  /// Rows that are read on either side of those in sight.
  private static let margin = 100

  /// The rows to read so that those in sight are held; nil where they are, or are under way, or cannot be read.
  mutating func request(showing height: Int) -> ReadRequest? {
    guard let range = missing(showing: height), state.begin(range) else { return nil }
    return .rows(section, range)
  }

  private func missing(showing height: Int) -> Range<Int>? {
    if count == 0 { return nil }
    let end = min(max(selected, top + height - 1), (count ?? .max) - 1)
    if count != nil, row(at: min(top, selected)) != nil, row(at: end) != nil { return nil }
    let start = max(0, min(top, selected) - Self.margin)
    return start..<max(top + height, selected) + Self.margin
  }

  /// Takes rows that were read, or why they could not be; false where they were not asked for.
  mutating func take(_ answer: Result<ReadAnswer, Failure>, to range: Range<Int>) -> Bool {
    switch answer {
    case .success(.rows(let window)):
      guard state.end(range) else { return false }
      take(window)
    case .success: return false
    case .failure(let failure):
      guard state.end(range, failure) else { return false }
      self.failure = failure
    }
    return true
  }

  private mutating func take(_ window: ListWindow) {
    rows = window.rows
    first = window.first
    count = window.count
    items = window.items
    failure = window.failure
    selected = min(selected, max(0, window.count - 1))
    stepOffHeading(1)
  }

  mutating func lose(_ range: Range<Int>) { state.lose(range) }

  /// Lets rows that could not be read be asked for once more.
  mutating func retry() {
    guard failure != nil else { return }
    failure = nil
    state = .wanted
  }
}
