public import Content
public import Screen

/// Something that happened, told to the state.
public enum Action: Sendable {
  /// The terminal had an event, at a count of milliseconds that only ever grows.
  case happened(Event, at: Int)
  /// The clock was read; nil where it cannot be right.
  case clockRead(Instant?)
  /// Nothing happened until a count of milliseconds.
  case waited(at: Int)
  /// A record asked for by id or code was looked up with its place; nil where there is none.
  case opened(String, Opened?)
  /// A record of the list was read; nil where it could not be.
  case loaded(String, Record?)
  /// ListBuilder of a section were read, from an index on, of so many in all, and of so many that are no headings.
  case rowsRead(Section, from: Int, [ListItem], count: Int, items: Int)
  /// A picture was made; nil where it could not be.
  case pictured(BitMatrix?)
  /// A search of a generation was answered.
  case found(SearchAnswer, generation: Int)
}

/// A record with the section and row it stands on.
public struct Opened: Hashable, Sendable {
  public var record: Record
  public var section: Section
  public var row: Int

  public init(record: Record, section: Section, row: Int) {
    self.record = record
    self.section = section
    self.row = row
  }
}
