/// What the start page shows: a few rows of each of its panes, and how many there are in all.
public struct StartPageData: Hashable, Sendable {
  public struct Pane: Hashable, Sendable {
    public var section: Section
    public var rows: [ListItem]
    /// Rows on the whole section, headings not counted.
    public var total: Int

    public init(section: Section, rows: [ListItem], total: Int) {
      self.section = section
      self.rows = rows
      self.total = total
    }
  }

  /// In the order of the start page: help, plans, guides, awards.
  public var panes: [Pane]

  public init(panes: [Pane]) { self.panes = panes }
}
