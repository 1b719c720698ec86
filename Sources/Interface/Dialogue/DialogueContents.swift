public import Content

/// What a line dialogue asks of the content, whatever holds it.
public struct DialogueContents: Sendable {
  /// A record with its place, by id or code.
  let open: @Sendable (String) -> Opened?
  /// Rows of a range of a shelf, the index of the first, how many the shelf has, and how many are no headings.
  let rows: @Sendable (Shelf, Range<Int>) -> ([Row], Int, Int, Int)
  let search: @Sendable (SearchRequest) -> SearchAnswer

  public init(
    open: @escaping @Sendable (String) -> Opened?,
    rows: @escaping @Sendable (Shelf, Range<Int>) -> ([Row], Int, Int, Int),
    search: @escaping @Sendable (SearchRequest) -> SearchAnswer
  ) {
    self.open = open
    self.rows = rows
    self.search = search
  }
}
