/// The one place a program draws on and hears keys from.
public protocol Terminal: ~Copyable {
  var size: Size { get }
  /// What the terminal can draw.
  var repertoire: TerminalCapabilities { get }
  /// Draws a frame; the cursor is left where the frame has it.
  mutating func show(_ frame: Frame, theme: Theme)
  /// Waits for something to happen; nil when nothing has within so many milliseconds.
  mutating func next(within milliseconds: Int?) -> Event?
  /// Whether more has happened that can be had without a wait, so that a frame drawn now would be out of date at once.
  var isBehind: Bool { get }
  /// Blanks the screen and what has scrolled off it, at once, and drops what was typed ahead.
  mutating func wipe()
  /// Draws everything anew at the next frame.
  mutating func repaint()
}

extension Terminal where Self: ~Copyable {
  public var isBehind: Bool { false }
}
