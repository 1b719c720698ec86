/// What the start page shows: a few rows of each of its panes, and how many there are in all.
public struct Front: Codable, Hashable, Sendable {
  public struct Pane: Codable, Hashable, Sendable {
    public var shelf: Shelf
    public var rows: [Row]
    /// Rows on the whole shelf, headings not counted.
    public var total: Int

    public init(shelf: Shelf, rows: [Row], total: Int) {
      self.shelf = shelf
      self.rows = rows
      self.total = total
    }
  }

  /// In the order of the start page: help, plans, guides, awards.
  public var panes: [Pane]

  public init(panes: [Pane]) { self.panes = panes }
}
