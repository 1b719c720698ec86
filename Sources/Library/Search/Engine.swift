import Content

/// The index and what is needed to ask it; for one thread at a time.
final class Engine {
  let index: Index
  let forms = WordForms()
  /// How many records it holds.
  private(set) lazy var size = index.count("")
  private(set) lazy var related = Related.entries(forms)
  /// The hours services keep, each with its term in the index.
  private lazy var hours = index.terms(beginning: Terms.hours, most: 10_000).compactMap { found in
    (try? OpeningHours(String(found.term.dropFirst(Terms.hours.count)))).map { (found.term, $0) }
  }

  /// Words and characters of a request that are looked at.
  private static let mostWords = 16
  private static let mostCharacters = 300
  /// Services of the places named that are told from others.
  private static let mostThere = 300

  init?(descriptor: Int32) {
    guard let index = Index(descriptor: descriptor) else { return nil }
    self.index = index
  }

  func search(_ request: SearchRequest) -> Finding {
    let typed = Typed(
      String(request.words.prefix(Self.mostCharacters)), most: Self.mostWords)
    if typed.words.isEmpty { return listing(request) }
    let lexicon = Lexicon(engine: self, language: request.language)
    let asking = Asking(lexicon: lexicon, typed: typed)
    let corrections = asking.corrections()
    guard !corrections.isEmpty else { return find(asking, request) }
    let better = Asking(lexicon: lexicon, typed: typed.replacing(corrections))
    var finding = find(better, request)
    finding.suggestion = suggestion(typed, corrections)
    return finding
  }

  /// All that a request is narrowed to, in the order of its numbers; nothing where it is not.
  private func listing(_ request: SearchRequest) -> Finding {
    guard request.shelves != nil || request.openAt != nil || request.language != nil,
      let query = narrowed(.any(Shelf.allCases.map { .term(Terms.shelf($0)) }), to: request)
    else { return Finding() }
    return Finding(hits: index.search(query, limit: request.limit).map(\.record))
  }

  private func find(_ asking: Asking, _ request: SearchRequest) -> Finding {
    guard let ranking = asking.ranking(), let query = narrowed(.ranking(ranking), to: request)
    else { return Finding() }
    guard request.limit > 0 else { return Finding() }
    let hits = Placing.placed(
      index.search(query, limit: request.limit + Placing.more), limit: request.limit,
      there: services(of: asking.places))
    return Finding(
      hits: hits.map(\.record), weights: hits.map(\.weight), ranking: ranking,
      marker: asking.marker)
  }

  /// The records of services for any of some places.
  private func services(of places: [String]) -> Set<Int> {
    guard !places.isEmpty else { return [] }
    return Set(index.search(.any(places.map(Query.term)), limit: Self.mostThere).map(\.record))
  }

  /// The text as typed, with each mistyped word as it is spelt.
  private func suggestion(_ typed: Typed, _ corrections: [Typed.Word: String]) -> String {
    var text = typed.text
    for word in typed.words.reversed() {
      guard let better = corrections[word] else { continue }
      text.replaceSubrange(word.range, with: index.note(better) ?? better)
    }
    return text
  }

  private func narrowed(_ query: Query, to request: SearchRequest) -> Query? {
    var query = query
    if let shelves = request.shelves {
      query = .filter(query, .any(shelves.map { .term(Terms.shelf($0)) }))
    }
    if let moment = request.openAt {
      let open = hours.filter { $0.1.openness(at: moment).isOpen }.map { Query.term($0.0) }
      guard !open.isEmpty else { return nil }
      query = .filter(query, .any(open))
    }
    return query
  }
}
