/// Something that reached the program from its terminal.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece, never to be taken as keys.
  case pasted(String)
  case resized(Size)
  /// A signal asked the program to end, or its terminal is gone.
  case ended
  /// The process was stopped and goes on, or a stop was asked for and refused.
  case continued
  /// Another thread has something for the loop.
  case woken
}
