/// How a cell looks; a meaning is never told by it alone.
public struct Style: Hashable, Sendable {
  /// What a cell is for; a theme gives it its colours.
  public enum ColorRole: UInt8, CaseIterable, Hashable, Sendable {
    case text, title, link, good, warning, frame, black
  }

  public var ink: ColorRole
  public var isBold: Bool
  public var isReversed: Bool
  public var isUnderlined: Bool

  public init(
    ink: ColorRole = .text, isBold: Bool = false, isReversed: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.ink = ink
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  public static let plain = Style()
  public static let bold = Style(isBold: true)
  public static let reversed = Style(isReversed: true)
  public static let title = Style(ink: .title, isBold: true)
  public static let link = Style(ink: .link, isUnderlined: true)
  public static let frame = Style(ink: .frame)
  public static let good = Style(ink: .good)
  public static let warning = Style(ink: .warning, isBold: true)
  /// Black on white whatever the theme: a picture a camera reads.
  public static let picture = Style(ink: .black)
}
