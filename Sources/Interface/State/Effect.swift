public import Content

/// Something to be done outside the state; what comes of it returns as a message.
public enum Effect: Hashable, Sendable {
  /// Find a record and its place by id or code.
  case open(String)
  /// Read a record by id.
  case load(String)
  /// Read rows of a section.
  case rows(Section, Range<Int>)
  /// Search beside the loop; a newer one replaces it.
  case search(SearchRequest, generation: Int)
  /// Make the picture a camera reads of an address.
  case picture(String)
  /// Blank the screen and all that was scrolled off it.
  case wipe
  /// Draw everything anew.
  case repaint
  /// Stop the program.
  case end
}
