public import Content

/// Where a record stands: a shelf, and the number of its row there from 0.
public struct Place: Hashable, Sendable {
  public let shelf: Shelf
  public let row: Int

  public init(shelf: Shelf, row: Int) {
    self.shelf = shelf
    self.row = row
  }
}
