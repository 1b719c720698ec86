import Content

/// What `lykt terminal` says; a missing word does not compile.
public struct TerminalMessages: Sendable {
  public let description, noFullScreen, codeset, characters, colors, size, unknown: String
  public let letters, signs, lines, arrows, looks, bold, underlined, reversed: String
  public let light, dark: String
  /// The words for text, a title, a link, what is well, a warning and a frame.
  public let inks: [String]
}

extension Messages {
  /// The words of the report on a terminal.
  public var terminal: TerminalMessages {
    switch language {
    case .nn: .nynorsk
    case .en: .english
    default: .bokmal
    }
  }
}

extension TerminalMessages {
  static let bokmal = TerminalMessages(
    description: "Beskrivelse", noFullScreen: "ingen; Lykt leses linje for linje",
    codeset: "Tegnkoding", characters: "Tegn", colors: "Farger", size: "Størrelse",
    unknown: "ukjent", letters: "Bokstaver", signs: "Skilletegn", lines: "Streker",
    arrows: "Piler", looks: "Utseende", bold: "halvfet", underlined: "understreket",
    reversed: "omvendt", light: "Lys, høy kontrast", dark: "Mørk, høy kontrast",
    inks: ["tekst", "tittel", "lenke", "åpent", "advarsel", "ramme"])

  static let nynorsk = TerminalMessages(
    description: "Skildring", noFullScreen: "inga; Lykt blir lesen linje for linje",
    codeset: "Teiknkoding", characters: "Teikn", colors: "Fargar", size: "Storleik",
    unknown: "ukjend", letters: "Bokstavar", signs: "Skiljeteikn", lines: "Strekar",
    arrows: "Piler", looks: "Utsjånad", bold: "halvfeit", underlined: "understreka",
    reversed: "omvend", light: "Lys, høg kontrast", dark: "Mørk, høg kontrast",
    inks: ["tekst", "tittel", "lenkje", "ope", "åtvaring", "ramme"])

  static let english = TerminalMessages(
    description: "Description", noFullScreen: "none; Lykt is read line by line",
    codeset: "Encoding", characters: "Characters", colors: "Colours", size: "Size",
    unknown: "unknown", letters: "Letters", signs: "Signs", lines: "Lines", arrows: "Arrows",
    looks: "Looks", bold: "bold", underlined: "underlined", reversed: "reversed",
    light: "Light, high contrast", dark: "Dark, high contrast",
    inks: ["text", "title", "link", "open", "warning", "frame"])
}
