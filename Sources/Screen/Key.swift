/// A key as the program understands it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter pressed with Ctrl, in lower case.
  case control(Character)
  case function(Int)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete
  /// One that means nothing here.
  case unknown
}
