import Content

/// An open index and the data needed to query it. Not thread-safe; `Searcher` serialises access.
final class Engine {
  let index: SearchIndex
  let forms = WordForms()
  /// How many records it holds.
  private(set) lazy var size = index.count("")
  private(set) lazy var related = Synonyms.entries(forms)
  /// The distinct opening hours in the index, each with its term.
  private lazy var hours = index.terms(beginning: Terms.hours, most: 10_000).compactMap { found in
    (try? OpeningHours(String(found.term.dropFirst(Terms.hours.count)))).map { (found.term, $0) }
  }

  /// The words and characters of a query that are considered.
  private static let mostWords = 16
  private static let mostCharacters = 300
  /// The most services of named places that are exempt from diversification.
  private static let mostThere = 300

  init?(descriptor: Int32) {
    guard let index = SearchIndex(descriptor: descriptor) else { return nil }
    self.index = index
  }

  func search(_ request: SearchRequest) -> RankedResults {
    var request = request
    request.limit = min(max(0, request.limit), size)
    let typed = TokenizedQuery(
      String(request.words.prefix(Self.mostCharacters)), most: Self.mostWords)
    if typed.words.isEmpty { return listing(request) }
    let lexicon = Lexicon(engine: self, language: request.language)
    let asking = QueryPlanner(lexicon: lexicon, typed: typed)
    let corrections = asking.corrections()
    guard !corrections.isEmpty else { return find(asking, request) }
    let better = QueryPlanner(lexicon: lexicon, typed: typed.replacing(corrections))
    var finding = find(better, request)
    finding.suggestion = suggestion(typed, corrections)
    return finding
  }

  /// All records that pass the filters of a request without words, in order of their numbers; none if there are no filters.
  private func listing(_ request: SearchRequest) -> RankedResults {
    guard request.sections != nil || request.openAt != nil || request.language != nil,
      let query = narrowed(.any(Section.allCases.map { .term(Terms.section($0)) }), to: request)
    else { return RankedResults() }
    return RankedResults(hits: index.search(query, limit: request.limit).map(\.record))
  }

  private func find(_ asking: QueryPlanner, _ request: SearchRequest) -> RankedResults {
    guard let ranking = asking.ranking(), let query = narrowed(.ranking(ranking), to: request)
    else { return RankedResults() }
    let hits = Diversifier.placed(
      index.search(query, limit: request.limit + Diversifier.more), limit: request.limit,
      there: services(of: asking.places))
    return RankedResults(
      hits: hits.map(\.record), weights: hits.map(\.weight), ranking: ranking,
      marker: asking.marker)
  }

  /// The numbers of records of services for any of some places.
  private func services(of places: [String]) -> Set<Int> {
    guard !places.isEmpty else { return [] }
    return Set(index.search(.any(places.map(Query.term)), limit: Self.mostThere).map(\.record))
  }

  /// The query with each corrected word in the spelling of the content.
  private func suggestion(_ typed: TokenizedQuery, _ corrections: [TokenizedQuery.Word: String])
    -> String
  {
    var text = typed.text
    for word in typed.words.reversed() {
      guard let better = corrections[word] else { continue }
      text.replaceSubrange(word.range, with: index.note(better) ?? better)
    }
    return text
  }

  private func narrowed(_ query: Query, to request: SearchRequest) -> Query? {
    var query = query
    if let sections = request.sections {
      query = .filter(query, .any(sections.map { .term(Terms.section($0)) }))
    }
    if let moment = request.openAt {
      let open = hours.filter { $0.1.openStatus(at: moment).isOpen }.map { Query.term($0.0) }
      guard !open.isEmpty else { return nil }
      query = .filter(query, .any(open))
    }
    return query
  }
}

/// The result of a search in the index.
struct RankedResults: Sendable {
  /// Record numbers, best first.
  var hits: [Int] = []
  /// Their scores.
  var weights: [Double] = []
  /// What they were ranked by.
  var ranking = Ranking()
  /// The words as they were perhaps meant; the hits are of them.
  var suggestion: String?
  var marker = Highlighter()
}
