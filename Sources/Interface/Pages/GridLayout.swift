import Content
import Screen

/// A grid laid out in a width: names at the left, a column of codes for each group.
struct GridLayout: Hashable {
  /// A row of cells with the lines its name takes.
  struct Row: Hashable {
    var kind: Int
    var name: [String]
  }

  /// Columns of the names: never fewer, and enough for most.
  private static let (leastName, goodName) = (14, 26)
  /// Columns of a group where there is room for them, and at most.
  private static let (goodColumn, widestColumn) = (10, 20)

  /// Columns of the names, and of each group.
  let nameWidth, columnWidth: Int
  /// The lines over each group.
  let heads: [[String]]
  let rows: [Row]

  /// Whether a width has room for the codes of a grid beside the names.
  static func hasRoom(for grid: GuideGrid, width: Int) -> Bool {
    width >= leastName + leastColumn(of: grid) * grid.groups.count
  }

  /// A mark, a code, and a column between this group and the next.
  private static func leastColumn(of grid: GuideGrid) -> Int { grid.codeWidth + 3 }

  init(_ grid: GuideGrid, words: Messages, width: Int) {
    let names = grid.rows.map { (kind: $0, name: grid.name(ofKind: $0, words)) }
    let longest = (names.map(\.name.count).max() ?? 0) + 2
    let count = max(1, grid.groups.count)
    let wanted = max(
      (width - min(longest, Self.goodName)) / count,
      min(Self.goodColumn, (width - Self.leastName) / count))
    let columns = min(Self.widestColumn, max(Self.leastColumn(of: grid), wanted))
    let nameWidth = min(longest, width - columns * count)
    let breaks = grid.breaks.breaks
    let lines = { (text: String, width: Int) in
      LineBreaker.lines([Run(text)], width: width, breaks: breaks).map(\.text)
    }
    rows = names.map { kind, name in Row(kind: kind, name: lines(name, nameWidth - 1)) }
    heads = grid.groups.indices.map { index in
      lines(grid.head(ofGroup: index + 1)(words.language), columns - 1)
    }
    self.nameWidth = nameWidth
    columnWidth = columns
  }

  /// Rows of the screen over the cells.
  var headHeight: Int { heads.map(\.count).max() ?? 0 }

  /// Rows of the screen that the cells take.
  var height: Int { rows.reduce(0) { $0 + $1.name.count } }

  /// The rows to draw so that the one of a kind is in sight of so many rows of the screen.
  func rows(showing kind: Int, height: Int) -> Range<Int> {
    let chosen = rows.firstIndex { $0.kind == kind } ?? 0
    var (first, used) = (0, 0)
    for index in rows.indices {
      used += rows[index].name.count
      while used > height, first < index {
        if index > chosen { return first..<index }
        used -= rows[first].name.count
        first += 1
      }
    }
    return first..<rows.count
  }
}
