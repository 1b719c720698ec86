/// What characters and colours a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  public enum Characters: Hashable, Sendable { case unicode, latin1, ascii }

  public var characters: Characters
  /// 0 where it has none.
  public var colors: Int

  public init(characters: Characters = .unicode, colors: Int = 0) {
    self.characters = characters
    self.colors = colors
  }
}
