/// Words of a query, and phrases to search in addition to them.
struct Renaming {
  let said: [TokenizedQuery.Word]
  let means: [String]
}

extension Lexicon {
  /// The synonyms of phrases in a query.
  func renamed(_ typed: TokenizedQuery) -> [Renaming] {
    if let known = renamings[typed.words] { return known }
    let stems = stems(typed)
    let found = engine.related.flatMap { entry in
      entry.said.filter { $0.allSatisfy { stems[$0] != nil } }.map { phrase in
        Renaming(said: phrase.sorted().flatMap { stems[$0] ?? [] }, means: entry.means)
      }
    }
    renamings[typed.words] = found
    return found
  }

  /// Adjacent words of a query that occur in the content written as one.
  func joined(_ typed: TokenizedQuery) -> [Renaming] {
    if let known = joinings[typed.words] { return known }
    let found = zip(typed.words, typed.words.dropFirst())
      .map { Renaming(said: [$0, $1], means: joined($0, $1)) }.filter { !$0.means.isEmpty }
    joinings[typed.words] = found
    return found
  }

  /// Two words written as one in ways that occur in the content.
  func joined(_ first: TokenizedQuery.Word, _ second: TokenizedQuery.Word) -> [String] {
    guard !first.isNumber, !second.isNumber else { return [] }
    return ["", "s", "e"].map { first.folded + $0 + second.folded }.filter { norwegian($0) != nil }
  }

  /// The stems of a query, each with its words; an unknown compound contributes its parts.
  private func stems(_ typed: TokenizedQuery) -> [String: [TokenizedQuery.Word]] {
    var stems: [String: [TokenizedQuery.Word]] = [:]
    for word in typed.words {
      stems[forms.norwegian(word.folded), default: []].append(word)
      guard exact(word.folded).isEmpty else { continue }
      for part in parts(of: word.folded) {
        stems[forms.norwegian(part), default: []].append(word)
      }
    }
    return stems
  }
}
