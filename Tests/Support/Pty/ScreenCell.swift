import CVterm

/// One place on a terminal's screen.
public struct ScreenCell: Hashable, Sendable {
  /// What stands in it; a blank where nothing does.
  public let text: String
  public let isBold: Bool
  public let isReversed: Bool
  public let isUnderlined: Bool
  /// The number of a colour, nil for the terminal's own.
  public let foreground: Int?
  public let background: Int?

  init(_ cell: VTermScreenCell) {
    var cell = cell
    let scalars = withUnsafeBytes(of: &cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    let letters = scalars.prefix { $0 != 0 && $0 != .max }.compactMap(Unicode.Scalar.init)
    text = letters.isEmpty ? " " : String(String.UnicodeScalarView(letters))
    isBold = cell.attrs.bold != 0
    isReversed = cell.attrs.reverse != 0
    isUnderlined = cell.attrs.underline != 0
    foreground = Self.number(cell.fg, ownIs: VTERM_COLOR_DEFAULT_FG)
    background = Self.number(cell.bg, ownIs: VTERM_COLOR_DEFAULT_BG)
  }

  private static func number(_ color: VTermColor, ownIs own: VTermColorType) -> Int? {
    let type = UInt32(color.type)
    guard type & own.rawValue == 0, type & VTERM_COLOR_INDEXED.rawValue != 0 else { return nil }
    return Int(color.indexed.idx)
  }
}
