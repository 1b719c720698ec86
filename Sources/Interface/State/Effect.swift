/// Something to be done outside the state; what comes of it returns as an action.
public enum Effect: Hashable, Sendable {
  /// Read something for a page.
  case read(PageRequest)
  /// Blank the screen and all that was scrolled off it.
  case wipe
  /// Draw everything anew.
  case repaint
  /// Stop the program.
  case end
}
