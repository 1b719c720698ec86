internal import CCurses
internal import Screen

/// How letters travel to and from a terminal, a file or a pipe.
public struct CharacterEncoding: Hashable, Sendable {
  private let characters: TerminalCapabilities.Characters
  private let isUTF8: Bool

  /// The one found last, of a terminal or of the locale.
  static var current: CharacterEncoding {
    CharacterEncoding(characters: CursesTerminal.characters, isUTF8: ct_is_utf8())
  }

  /// The locale's own, for what is no terminal.
  public static var ofLocale: CharacterEncoding {
    ct_heed_locale()
    return current
  }

  /// A text in bytes, with what comes closest to a letter that is not there.
  public func bytes(_ text: String) -> [UInt8] {
    let shown = shown(text)
    if isUTF8 { return Array(shown.utf8) }
    return shown.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
  }

  /// A text in the letters there are, each in a column of its own.
  func shown(_ text: String) -> String {
    let rendition = GlyphFallback(characters)
    return String(text.map { "\n\t".contains($0) ? $0 : rendition.shown($0) })
  }

  /// The text of bytes that came in; those that are not UTF-8 where they should be are taken as Latin-1.
  public func text(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    let whole = isUTF8 ? String(validating: bytes, as: UTF8.self) : nil
    return whole ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
