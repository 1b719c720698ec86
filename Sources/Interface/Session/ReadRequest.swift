public import Content
public import Screen

/// Something to be read from the content for a page.
public enum ReadRequest: Hashable, Sendable {
  /// A record and where it stands, by id, by code or by an emergency number.
  case item(String)
  /// A record by its id.
  case record(String)
  /// The rows of a section's list in a range of indices.
  case rows(Section, Range<Int>)
  case search(SearchRequest)
  /// What is near a place, by its id or its code, or by a name or a postal code as a person types it.
  case near(String)
  /// The QR code of an address.
  case qrCode(String)

  /// Whether it is answered beside the loop and may give way to a newer one of its kind.
  public var isSlow: Bool {
    if case .search = self { true } else { false }
  }
}

/// What was read; the case is that of the request.
public enum ReadAnswer: Hashable, Sendable {
  /// Nil where there is no such id or code.
  case item(OpenedItem?)
  case record(Record?)
  case rows(ListWindow)
  case search(SearchAnswer)
  /// Which place it is; what is near where that is sure.
  case near(PlaceLookup, Nearby?)
  /// Nil where an address is too long for one.
  case qrCode(BitMatrix?)
}

/// A record with its place in a list.
public struct OpenedItem: Hashable, Sendable {
  public var record: Record
  /// The section and the index of its row there; nil for a notice, which stands in no list.
  public var position: Position?

  public struct Position: Hashable, Sendable {
    public var section: Section
    public var row: Int

    public init(section: Section, row: Int) {
      self.section = section
      self.row = row
    }
  }

  public init(record: Record, position: Position?) {
    self.record = record
    self.position = position
  }
}

/// Some neighbouring rows of a section's list.
public struct ListWindow: Hashable, Sendable {
  /// The index of the first row.
  public var first: Int
  public var rows: [ListItem]
  /// Rows of the whole list, headings counted.
  public var count: Int
  /// Those of them that are no headings.
  public var items: Int
  /// Why the row after the last could not be read; nil where all that were asked for could.
  public var failure: Failure?

  public init(first: Int, rows: [ListItem], count: Int, items: Int, failure: Failure? = nil) {
    self.first = first
    self.rows = rows
    self.count = count
    self.items = items
    self.failure = failure
  }
}

/// Reads from the content, whatever holds it; on the thread it is called from.
public struct ContentStore: Sendable {
  public let read: @Sendable (ReadRequest) -> Result<ReadAnswer, Failure>

  public init(read: @escaping @Sendable (ReadRequest) -> Result<ReadAnswer, Failure>) {
    self.read = read
  }
}
