import Content
import Screen

/// A guide's grid fills the page where its record has the focus and there is room for it.
extension SectionPage {
  /// The grid of the item, where it has one and the arrangement has room for it.
  func grid(_ arrangement: Layout) -> GuideGrid? {
    guard !arrangement.isOneColumn, let grid = record.flatMap(GuideGrid.init),
      GridLayout.hasRoom(for: grid, width: arrangement.body.textWidth)
    else { return nil }
    return grid
  }

  /// Where the focus goes when an item is opened.
  static func entrance(to record: Record?) -> Focus {
    record.flatMap(GuideGrid.init) == nil ? .text : .grid
  }

  /// Lets the focus of the grid rest on a section of it.
  mutating func rest(on section: String?) {
    if let cell = record.flatMap(GuideGrid.init)?.cell(of: section) { self.cell = cell }
  }

  /// Moves among the cells and opens their sections.
  mutating func performInGrid(_ command: Command, _ grid: GuideGrid) -> Outcome {
    let chosen = grid.cell(chosen: cell)
    if command == .open { return grid[chosen].map { .open($0.id) } ?? .stay }
    guard let next = grid.cell(after: command, from: chosen) else { return .ignored }
    cell = next
    return .stay
  }
}
