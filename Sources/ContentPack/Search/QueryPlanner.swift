import Content
import UnicodePolicy

/// Makes a ranking of a typed query.
struct QueryPlanner {
  let lexicon: Lexicon
  let typed: TokenizedQuery
  /// The words that are no stopwords, or all if there are no others.
  let words: [TokenizedQuery.Word]

  init(lexicon: Lexicon, typed: TokenizedQuery) {
    self.lexicon = lexicon
    self.typed = typed
    let said = typed.words.filter { !$0.isStopword }
    words = said.isEmpty ? typed.words : said
  }

  /// The ranking; nil if nothing can match.
  func ranking() -> Ranking? {
    var ranking = Ranking()
    ranking.words = TermExpansion(lexicon: lexicon, typed: typed, words: words).ranked()
    ranking.optionalClauses = Phrases(lexicon: lexicon, typed: typed).ranked()
    if ranking.isEmpty { ranking.optionalClauses = words.map { shortened($0.folded) } }
    Boosts(lexicon: lexicon, typed: typed).add(to: &ranking)
    return ranking.isEmpty ? nil : ranking
  }

  /// The correction of each word that is in no record.
  func corrections() -> [TokenizedQuery.Word: String] {
    var corrections: [TokenizedQuery.Word: String] = [:]
    for word in words where !word.isNumber && isUnknown(word.folded) {
      if word == typed.words.last, !lexicon.beginnings(word.folded).isEmpty { continue }
      if isJoined(word) { continue }
      corrections[word] = Speller.nearest(to: word.folded, in: lexicon)
    }
    return corrections
  }

  private func isUnknown(_ word: String) -> Bool {
    lexicon.exact(word).isEmpty && lexicon.kin(word).isEmpty
  }

  /// The terms of places that the query names, or begins to.
  var places: [String] {
    words.flatMap { word in
      let place = Terms.place(lexicon.forms.norwegian(word.folded))
      if lexicon.engine.index.count(place) > 0 { return [place] }
      guard word == typed.words.last, word.folded.count > 3 else { return [] }
      return lexicon.engine.index.terms(beginning: Terms.place(word.folded), most: 5).map(\.term)
    }
  }

  /// The words with the longest beginning in common.
  private func shortened(_ word: String) -> [Ranking.Alternative] {
    for length in stride(from: word.count - 1, through: 3, by: -1) {
      let found = lexicon.beginnings(String(word.prefix(length)))
      if !found.isEmpty { return found.map { [Ranking.ScoredTerm(term: $0.term, worth: 1)] } }
    }
    return []
  }

  /// Whether a word can be joined with a neighbour.
  private func isJoined(_ word: TokenizedQuery.Word) -> Bool {
    zip(typed.words, typed.words.dropFirst()).contains { first, second in
      (first == word || second == word) && !lexicon.joined(first, second).isEmpty
    }
  }
}
