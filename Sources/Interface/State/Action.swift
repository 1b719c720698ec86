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
  /// What a page asked for was read, or could not be.
  case read(PageRequest, Result<ReadAnswer, Failure>)
  /// What a page asked for gave way to something newer and will not be answered.
  case dropped(PageRequest)
}

/// A request and the page it was made by.
public struct PageRequest: Hashable, Sendable {
  public let request: ReadRequest
  let page: PageStack.ID
}
