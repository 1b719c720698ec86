public import Content

/// What a line dialogue asks of the content, whatever holds it.
public struct LineModeContents: Sendable {
  /// A record with its place, by id or code.
  let open: @Sendable (String) -> Opened?
  /// ListBuilder of a range of a section, the index of the first, how many the section has, and how many are no headings.
  let rows: @Sendable (Section, Range<Int>) -> ([ListItem], Int, Int, Int)
  let search: @Sendable (SearchRequest) -> SearchAnswer

  public init(
    open: @escaping @Sendable (String) -> Opened?,
    rows: @escaping @Sendable (Section, Range<Int>) -> ([ListItem], Int, Int, Int),
    search: @escaping @Sendable (SearchRequest) -> SearchAnswer
  ) {
    self.open = open
    self.rows = rows
    self.search = search
  }
}
