public import Content
public import Screen

/// Something that happened, told to the state.
public enum Message: Sendable {
  /// The terminal had an event, at a count of milliseconds that only ever grows.
  case happened(Event, at: Int)
  /// The clock was read; nil where it cannot be right.
  case clockRead(Moment?)
  /// Nothing happened until a count of milliseconds.
  case waited(at: Int)
  /// A record asked for by id or code was looked up with its place; nil where there is none.
  case opened(String, Opened?)
  /// A record of the list was read; nil where it could not be.
  case loaded(String, Record?)
  /// Rows of a shelf were read, from an index on, of so many in all, and of so many that are no headings.
  case rowsRead(Shelf, from: Int, [Row], count: Int, items: Int)
  /// A picture was made; nil where it could not be.
  case pictured(Matrix?)
  /// A search of a generation was answered.
  case found(SearchAnswer, generation: Int)
}

/// A record with the shelf and row it stands on.
public struct Opened: Hashable, Sendable {
  public var record: Record
  public var shelf: Shelf
  public var row: Int

  public init(record: Record, shelf: Shelf, row: Int) {
    self.record = record
    self.shelf = shelf
    self.row = row
  }
}
