/// What a reader looks for, as typed, and how it is narrowed.
public struct SearchRequest: Hashable, Sendable {
  /// As typed; where there are none, all that it is narrowed to is asked for.
  public var words: String
  /// Only what stands on these sections; nil for any.
  public var sections: [Section]?
  /// Only what these words are said of in this language.
  public var language: Language?
  /// Only services that surely answer at this moment.
  public var openAt: Instant?
  /// The reader's own language, in which a snippet is rather shown.
  public var preferred: Language
  /// How many hits at most.
  public var limit: Int

  public init(
    _ words: String, sections: [Section]? = nil, language: Language? = nil, openAt: Instant? = nil,
    preferred: Language = .nb, limit: Int = 20
  ) {
    self.words = words
    self.sections = sections
    self.language = language
    self.openAt = openAt
    self.preferred = preferred
    self.limit = limit
  }
}
