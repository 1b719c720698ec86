internal import CCurses
internal import Glibc
public import Screen

/// The terminal the program was started on, held until the value goes.
public struct CursesTerminal: ~Copyable, Terminal {
  public let repertoire: TerminalCapabilities
  let rendition: GlyphFallback
  var palette: Palette
  var keys: KeyReader

  /// Takes the terminal over, on the thread that will draw and read.
  public init() throws(OpeningError) {
    switch ct_open() {
    case .done: break
    case .not_a_terminal: throw .notATerminal
    case .unknown: throw .unknownTerminal
    }
    repertoire = TerminalCapabilities(
      characters: Self.characters, colors: Self.allowed(Int(ct_colors())))
    rendition = GlyphFallback(repertoire.characters)
    keys = KeyReader()
    keys.learnKeys()
    palette = Palette(colors: repertoire.colors)
  }

  deinit { ct_close() }

  public var size: Size { Self.currentSize }

  static var currentSize: Size { Size(columns: Int(ct_columns()), rows: Int(ct_rows())) }

  /// Makes the wait for an event end with `.woken`, from any thread.
  public static func wake() { ct_wake() }

  public mutating func wipe() {
    ct_blank()
    keys.forget()
  }

  /// Lets what is written as an error be seen again, once the terminal was given back.
  public static func hearErrors() { ct_hear_errors() }

  public mutating func repaint() { ct_repaint() }

  static var characters: TerminalCapabilities.Characters {
    switch ct_characters() {
    case .unicode: .unicode
    case .latin1: .latin1
    case .ascii: .ascii
    }
  }

  /// So many colours, or none where the person wants none.
  static func allowed(_ colors: Int) -> Int {
    if let refusal = getenv("NO_COLOR"), refusal.pointee != 0 { return 0 }
    return colors
  }
}
