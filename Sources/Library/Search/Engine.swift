import Content

/// The index and what is needed to ask it; for one thread at a time.
final class Engine {
  let index: Index
  let forms = WordForms()

  /// Words of a request that are looked at, and characters.
  private static let mostWords = 16
  private static let mostCharacters = 300

  init?(descriptor: Int32) {
    guard let index = Index(descriptor: descriptor) else { return nil }
    self.index = index
  }

  func search(_ request: SearchRequest) -> Finding {
    let typed = Typed(
      String(request.words.prefix(Self.mostCharacters)), most: Self.mostWords)
    let asking = Asking(engine: self, typed: typed, request: request)
    guard let query = asking.query() else { return Finding() }
    return Finding(hits: index.search(query, limit: request.limit).hits.map(\.record))
  }
}
