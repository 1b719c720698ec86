internal import CCurses
public import Screen

/// What is known of the terminal the program was started on, without taking it over.
public struct TerminalDescription {
  /// The name of the description that is used; nil where there is no full screen to be had.
  public let name: String?
  /// How letters travel in this session, by the locale's own name for it.
  public let codeset: String
  public let repertoire: TerminalCapabilities
  /// Nil where there is no terminal.
  public let size: Size?
  public let encoding: CharacterEncoding

  /// Finds it out from the environment and the system's descriptions; the terminal is asked nothing.
  public init() {
    var found = ct_describe()
    let name = Self.text(&found.name)
    self.name = name.isEmpty ? nil : name
    codeset = Self.text(&found.codeset)
    repertoire = TerminalCapabilities(
      characters: CursesTerminal.characters, colors: CursesTerminal.allowed(Int(found.colors)))
    size =
      found.width > 0 ? Size(columns: Int(found.width), rows: Int(found.height)) : nil
    encoding = .current
  }

  /// A text as the terminal has its letters, in bytes.
  public func bytes(_ text: String) -> [UInt8] { encoding.bytes(text) }

  /// A text in a look, with the terminal's own bytes around it.
  public func bytes(_ text: String, style: Style, theme: Theme) -> [UInt8] {
    let palette = Palette(colors: repertoire.colors)
    let (colors, attributes) = (
      palette.colors(of: style.ink, theme: theme), palette.attributes(of: style, theme: theme)
    )
    guard name != nil, attributes != 0 || colors != nil else { return bytes(text) }
    let begin = Self.look(attributes, fore: colors?.fore ?? -1, back: colors?.back ?? -1)
    return begin + bytes(text) + Self.look(0, fore: -1, back: -1)
  }

  private static func look(_ style: UInt32, fore: Int, back: Int) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 128)
    ct_look(style, Int32(fore), Int32(back), &buffer, buffer.count)
    return buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  }

  private static func text<Buffer>(_ buffer: inout Buffer) -> String {
    withUnsafeBytes(of: &buffer) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
