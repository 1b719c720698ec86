/// A name or a sentence in the languages it stands in; one without a language is a name that is the same in all.
public struct Text: Hashable, Sendable {
  /// The versions by language; never empty.
  public var versions: [Language: String]
  /// Whether it is a name, the same whatever the language.
  public var isName: Bool

  public init(name: String) {
    versions = [.nb: name]
    isName = true
  }

  public init(_ versions: [Language: String]) {
    self.versions = versions
    isName = false
  }

  /// The version to show to a reader of a language, and the language it is in.
  public func best(for language: Language) -> (text: String, language: Language) {
    if isName { return (versions[.nb] ?? "", language) }
    for candidate in language.fallbacks {
      if let version = versions[candidate] { return (version, candidate) }
    }
    return versions.min { $0.key.rawValue < $1.key.rawValue }.map { ($0.value, $0.key) } ?? (
      "", .nb
    )
  }

  /// The version to show to a reader of a language.
  public func callAsFunction(_ language: Language) -> String { best(for: language).text }
}
