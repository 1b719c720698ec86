/// A language or written form that text may stand in, by its BCP 47 tag.
public enum Language: String, CodingKeyRepresentable, CaseIterable, Hashable, Sendable {
  case nb, nn, en, se, sma, smj

  /// The languages the interface speaks.
  public static let spoken: [Language] = [.nb, .nn, .en]

  /// The one after this among those the interface speaks.
  public var next: Language {
    switch self {
    case .nb: .nn
    case .nn: .en
    default: .nb
    }
  }

  /// Where to look for a text in this language, best first.
  public var fallbacks: [Language] {
    switch self {
    case .nb: [.nb, .nn, .en]
    case .nn: [.nn, .nb, .en]
    case .en: [.en, .nb, .nn]
    case .se, .sma, .smj: [self, .nb, .nn, .en]
    }
  }
}
