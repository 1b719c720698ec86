import Content

/// The clauses that match a query as whole titles, keywords and numbers.
struct Phrases {
  let lexicon: Lexicon
  let typed: TokenizedQuery

  /// Words of the longest phrase that is matched.
  private static let longest = 5
  /// The most titles and keywords with the query as their beginning.
  private static let mostBegun = 40

  /// All of them.
  func ranked() -> [[Ranking.Alternative]] { wholes() + renamed() + written() + numbers() }

  /// Titles and keywords that consist of the query's words, or of some adjacent ones.
  private func wholes() -> [[Ranking.Alternative]] {
    var found: [String: Int] = [:]
    for start in typed.words.indices {
      for end in start..<min(start + Self.longest, finished) {
        let words = Array(typed.words[start...end])
        guard let phrase = lexicon.forms.phrase(words) else { continue }
        found[phrase] = max(found[phrase] ?? 0, said(words))
      }
    }
    let all = said(typed.words)
    return found.sorted { $0.key < $1.key }.compactMap { phrase, said in
      guard said == all else {
        return whole(phrase, RankingWeights.whole * Double(said) / Double(all))
      }
      return whole(phrase, all > 1 ? RankingWeights.all : RankingWeights.single)
    }
  }

  /// The same after synonyms are put in or adjacent words joined.
  private func renamed() -> [[Ranking.Alternative]] {
    let phrases = (lexicon.renamed(typed) + lexicon.joined(typed)).flatMap { renaming in
      let rest = typed.words.filter { !renaming.said.contains($0) }
      return renaming.means.compactMap { lexicon.forms.phrase(rest + TokenizedQuery($0).words) }
    }
    let own = lexicon.forms.phrase(typed.words)
    return Set(phrases).sorted().filter { $0 != own }.compactMap {
      whole($0, RankingWeights.renamed)
    }
  }

  /// Those spelt exactly like the query, and titles that begin with it.
  private func written() -> [[Ranking.Alternative]] {
    let folded = typed.folded
    let begun =
      folded.count > Terms.starts.upperBound
      ? lexicon.terms(beginning: Terms.written(folded), most: Self.mostBegun)
      : [lexicon.known(Terms.start(folded))].compactMap(\.self)
    let whole = lexicon.known(Terms.written(folded))
    return [
      begun.map { [Ranking.ScoredTerm(term: $0.term, worth: RankingWeights.begun)] },
      whole.map { [[Ranking.ScoredTerm(term: $0.term, worth: RankingWeights.written)]] } ?? [],
    ]
  }

  /// Telephone numbers that begin with the digits typed, the country code removed.
  private func numbers() -> [[Ranking.Alternative]] {
    typed.words.split { !$0.isNumber }.map(digits).filter { $0.count >= 3 }
      .map { digits in
        lexicon.engine.index.terms(beginning: Terms.number(digits), most: 20).map {
          [Ranking.ScoredTerm(term: $0.term, worth: RankingWeights.number)]
        }
      }
  }

  private func digits(_ words: ArraySlice<TokenizedQuery.Word>) -> String {
    let joined = words.map(\.folded).joined()
    guard let first = words.first, let last = words.last else { return joined }
    let before = typed.text[..<first.range.lowerBound].last == "+" ? "+" : ""
    let written = before + typed.text[first.range.lowerBound..<last.range.upperBound]
    return PhoneNumber(typed: written)?.digits ?? joined
  }

  /// A phrase, if it is a whole title or keyword.
  private func whole(_ phrase: String, _ factor: Double) -> [Ranking.Alternative]? {
    lexicon.known(phrase).map { whole in
      [[Ranking.ScoredTerm(term: whole.term, worth: lexicon.rarity(whole.count) * factor)]]
    }
  }

  /// The number of words without an unfinished last one.
  private var finished: Int {
    let isFinished = typed.words.last.map { !lexicon.isUnfinished($0) } ?? true
    return typed.words.count - (isFinished ? 0 : 1)
  }

  /// The number of words that are no stopwords, at least 1.
  private func said(_ words: [TokenizedQuery.Word]) -> Int {
    max(1, words.count { !$0.isStopword })
  }
}
