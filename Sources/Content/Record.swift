/// One thing a reader can look up, with its facts, its prose and where they come from.
public struct Record: Hashable, Sendable {
  /// The one name of it in all content: lower-case letters, digits and hyphens.
  public var id: String
  /// Nil for notices only.
  public var code: Code?
  public var kind: RecordKind
  public var title: Text
  public var summary: Text
  /// The prose in each language it is written in.
  public var body: [Language: RichText]
  /// What is not confirmed, or where sources disagree.
  public var note: Text?
  public var sources: [Source]
  /// The day the sources were read.
  public var checked: CalendarDate
  public var method: Method
  /// Nil where no professional need read it; see `Review`.
  public var review: Review?
  public var archive: Archive?
  public var references: [Reference]
  /// Words people type for it; searched, not shown.
  public var keywords: [String]
  public var details: Details
  /// Where the long words of its texts may be broken.
  public var breaks: Hyphenation

  public init(
    id: String, code: Code?, kind: RecordKind, title: Text, summary: Text,
    body: [Language: RichText] = [:],
    note: Text? = nil, sources: [Source], checked: CalendarDate, method: Method,
    review: Review? = nil,
    archive: Archive? = nil, references: [Reference] = [], keywords: [String] = [],
    details: Details,
    breaks: Hyphenation = Hyphenation()
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.title = title
    self.summary = summary
    self.body = body
    self.note = note
    self.sources = sources
    self.checked = checked
    self.method = method
    self.review = review
    self.archive = archive
    self.references = references
    self.keywords = keywords
    self.details = details
    self.breaks = breaks
  }
}

/// Where a fact was read.
public struct Source: Hashable, Sendable {
  public var title: String
  public var publisher: String
  /// A web address without its scheme.
  public var address: String?
  /// The date the source itself shows, as it writes it.
  public var date: String?

  public init(title: String, publisher: String, address: String? = nil, date: String? = nil) {
    self.title = title
    self.publisher = publisher
    self.address = address
    self.date = date
  }
}

/// How a fact was checked.
public enum Method: String, CaseIterable, Hashable, Sendable {
  case web, phone, letter, print, directory, seed
}

/// Whether a professional has read a guide's text.
public enum Review: Hashable, Sendable {
  case none
  case done(CalendarDate)
}

/// How the source files what it published.
public struct Archive: Hashable, Sendable {
  public var publishedUnder: Text?
  public var publisher: Text?
  /// When it was last professionally updated, as the source writes it.
  public var updated: Text?

  public init(publishedUnder: Text? = nil, publisher: Text? = nil, updated: Text? = nil) {
    self.publishedUnder = publishedUnder
    self.publisher = publisher
    self.updated = updated
  }
}

extension Archive {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.text(.publishedUnder, publishedUnder, .body)
    Fact.text(.publisher, publisher, .body)
    Fact.text(.updated, updated, .body)
  }
}

extension Record {
  /// What its kind alone holds, in order.
  public var facts: [Fact] { details.value.facts }

  /// How the source files it.
  public var archiveFacts: [Fact] { archive?.facts ?? [] }

  /// Visits everything it says but its prose and keywords: names and sentences as texts, and what is the same in all languages, each with where its words stand for a search.
  public func visit(_ visit: (Fact.Value, SearchField?) -> Void) {
    visit(.text(title), .title)
    visit(.text(summary), .summary)
    facts.visit(visit)
    if let note { visit(.text(note), .body) }
    archiveFacts.visit(visit)
    for reference in references { reference.facts.visit(visit) }
  }

  /// Every string that a reader sees in sentences or lists, with the language it is in; what is the same in all is taken for Norwegian.
  public var wordings: [(text: String, language: Language)] {
    var wordings = body.flatMap { language, prose in prose.blocks.map { ($0.text, language) } }
    visit { value, _ in
      if case .text(let text) = value { wordings += text.versions.map { ($1, $0) } }
    }
    return wordings
  }
}
