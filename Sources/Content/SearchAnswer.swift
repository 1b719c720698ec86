/// What a search found.
public struct SearchAnswer: Hashable, Sendable {
  /// The words as typed.
  public var query: String
  /// The words as they were perhaps meant, where some are unknown; the hits are of them.
  public var suggestion: String?
  public var hits: [Hit]
  /// Finds what was sought in a text.
  public var marker: Highlighter

  public init(
    query: String, suggestion: String? = nil, hits: [Hit] = [],
    marker: Highlighter = Highlighter()
  ) {
    self.query = query
    self.suggestion = suggestion
    self.hits = hits
    self.marker = marker
  }

  /// One record found, with words around what was sought.
  public struct Hit: Hashable, Sendable {
    public var id: String
    public var code: Code?
    public var kind: RecordKind
    public var title: Text
    /// The language the words were found in.
    public var language: Language
    public var snippet: [Piece]
    public var hours: OpeningHours?
    /// The counties of a line of help, none for all of Norway.
    public var counties: [County]
    /// The numbers to ring, of a line of help.
    public var phone: PhoneAdvice?
    /// How a service is known to be for the place that was named.
    public var service: Place.Service?

    public init(
      id: String, code: Code?, kind: RecordKind, title: Text, language: Language, snippet: [Piece],
      hours: OpeningHours? = nil, counties: [County] = [], phone: PhoneAdvice? = nil
    ) {
      self.id = id
      self.code = code
      self.kind = kind
      self.title = title
      self.language = language
      self.snippet = snippet
      self.hours = hours
      self.counties = counties
      self.phone = phone
    }
  }

  /// A piece of a snippet; marked ones are what was sought.
  public struct Piece: Hashable, Sendable {
    public var text: String
    public var isMarked: Bool

    public init(_ text: String, isMarked: Bool = false) {
      self.text = text
      self.isMarked = isMarked
    }
  }
}

extension SearchAnswer.Hit {
  /// Whether a line of help answers at a moment; unknown where its hours are not sure or nobody has confirmed them for long.
  public func openStatus(at moment: Instant) -> OpenStatus {
    guard let hours, phone?.unconfirmedSince(on: moment.day) == nil else { return .unknown }
    return hours.openStatus(at: moment)
  }
}
