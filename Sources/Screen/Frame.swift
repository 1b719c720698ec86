import UnicodePolicy

/// A whole screen: its cells, and the one the visible cursor rests on.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the focus is; speech and braille readers follow it.
  public var cursor: Position

  public init(_ size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
    cursor = Position(column: 0, row: 0)
  }

  /// The cell at a place on the screen; beside the screen all is empty and stays so.
  public subscript(column: Int, row: Int) -> Cell {
    get { holds(column, row) ? cells[row * size.columns + column] : Cell() }
    set { if holds(column, row) { cells[row * size.columns + column] = newValue } }
  }

  private func holds(_ column: Int, _ row: Int) -> Bool {
    (0..<size.columns).contains(column) && (0..<size.rows).contains(row)
  }

  /// Writes text from a place to the right, cut at a column, and returns the column after it; every text is filtered here.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, column: Int, row: Int, limit: Int? = nil, style: Style = .plain
  ) -> Int {
    var place = column
    let end = min(limit ?? size.columns, size.columns)
    for character in text {
      guard place < end else { break }
      let shown =
        DisplayableCharacters.contains(character) ? character : DisplayableCharacters.replacement
      self[place, row] = Cell(shown, style: style)
      place += 1
    }
    return place
  }

  /// Gives the cells of a part of the screen one style, their characters kept.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    for row in (rect.row..<rect.bottom).clamped(to: 0..<size.rows) {
      for column in (rect.column..<rect.right).clamped(to: 0..<size.columns) {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// The characters of a row.
  public func text(row: Int) -> String {
    String((0..<size.columns).map { self[$0, row].character })
  }
}
