/// Expands each word of a query to the alternatives it can be matched by.
struct TermExpansion {
  let lexicon: Lexicon
  let typed: TokenizedQuery
  let words: [TokenizedQuery.Word]

  /// Each word with its alternatives; none for a word that is in no record.
  func ranked() -> [Ranking.Word] {
    let (related, joined) = (related(), joined())
    return words.map { word in
      let own = exact(word) + parts(of: word) + begun(word)
      return Ranking.Word(
        alternatives: own + related[word, default: []] + joined[word, default: []],
        missPenalty: missPenalty(word))
    }
  }

  /// What a document lacks that does not match a word.
  private func missPenalty(_ word: TokenizedQuery.Word) -> Double {
    let count = lexicon.exact(word.folded).map(\.count).max()
    return lexicon.rarity(count ?? RankingWeights.unknown)
  }

  /// The stems of a word; unless it is common also words of its root, and slightly preferred as typed.
  private func exact(_ word: TokenizedQuery.Word) -> [Ranking.Alternative] {
    let forms = lexicon.exact(word.folded)
    if isUnfinished(word) { return alike(forms, RankingWeights.unfinished) }
    let count = forms.map(\.count).max() ?? 0
    guard count < RankingWeights.common else { return alike(forms, 1) }
    let written = Counted(term: lexicon.said(Terms.word(word.folded)), count: count)
    return alike(forms, 1) + alike([written], RankingWeights.asWritten)
      + alike(lexicon.kin(word.folded), RankingWeights.kin)
  }

  /// The known parts of a compound; all of them must match if the compound is known itself.
  private func parts(of word: TokenizedQuery.Word) -> [Ranking.Alternative] {
    let parts = lexicon.parts(of: word.folded)
    let known = parts.compactMap(lexicon.norwegian)
    guard known.count > (lexicon.exact(word.folded).isEmpty ? 0 : 1) else { return [] }
    let share = RankingWeights.parts / Double(max(2, parts.count))
    return [
      known.map { Ranking.ScoredTerm(term: $0.term, worth: lexicon.rarity($0.count) * share) }
    ]
  }

  /// The last word as a prefix.
  private func begun(_ word: TokenizedQuery.Word) -> [Ranking.Alternative] {
    guard word == typed.words.last else { return [] }
    let exact = isUnfinished(word) ? nil : lexicon.exact(word.folded).map(\.count).max()
    guard exact ?? 0 < RankingWeights.common else { return [] }
    return alike(
      lexicon.beginnings(word.folded),
      exact == nil ? RankingWeights.beginning : RankingWeights.besideExact)
  }

  /// Whether it is an unfinished last word.
  private func isUnfinished(_ word: TokenizedQuery.Word) -> Bool {
    word == typed.words.last && lexicon.isUnfinished(word)
  }

  /// Terms that score alike, by the most frequent of them.
  private func alike(_ terms: [Counted], _ factor: Double) -> [Ranking.Alternative] {
    let worth = lexicon.rarity(terms.map(\.count).max() ?? 0) * factor
    return terms.map { [Ranking.ScoredTerm(term: $0.term, worth: worth)] }
  }

  /// Adjacent words as one.
  private func joined() -> [TokenizedQuery.Word: [Ranking.Alternative]] {
    var alternatives: [TokenizedQuery.Word: [Ranking.Alternative]] = [:]
    for joining in lexicon.joined(typed) {
      let alternative = alike(joining.means.compactMap(lexicon.norwegian), RankingWeights.joined)
      for word in joining.said { alternatives[word, default: []] += alternative }
    }
    return alternatives
  }

  /// Synonyms of the words.
  private func related() -> [TokenizedQuery.Word: [Ranking.Alternative]] {
    var alternatives: [TokenizedQuery.Word: [Ranking.Alternative]] = [:]
    for renaming in lexicon.renamed(typed) {
      for alternative in renaming.means.compactMap(meaning) {
        for word in renaming.said where words.contains(word) {
          alternatives[word, default: []].append(alternative)
        }
      }
    }
    return alternatives
  }

  /// A phrase as a whole title or keyword, or else by its words; nil if one of them is unknown.
  private func meaning(_ phrase: String) -> Ranking.Alternative? {
    let words = TokenizedQuery(phrase).words
    if let whole = lexicon.forms.phrase(words).flatMap(lexicon.known) {
      return alike([whole], RankingWeights.related).first
    }
    let parts = words.filter { !$0.isStopword }.map { lexicon.norwegian($0.folded) }
    guard !parts.contains(where: { $0 == nil }) else { return nil }
    return parts.compactMap(\.self).map {
      Ranking.ScoredTerm(
        term: $0.term,
        worth: lexicon.rarity($0.count) * RankingWeights.related / Double(parts.count))
    }
  }
}
