import Content

/// What is gained by records whatever words they hold.
struct Boosts {
  let lexicon: Lexicon
  let typed: TokenizedQuery

  /// Adds them to what the words are ranked by.
  func add(to ranking: inout Ranking) {
    let intent = CrisisIntent(typed, lexicon)
    ranking.boosts.append(.init(term: Terms.section(.helplines), worth: RankingWeights.service))
    if intent.isSaid {
      ranking.optionalClauses.append([[.init(term: Terms.front, worth: RankingWeights.front)]])
      ranking.boosts.append(.init(term: Terms.section(.helplines), worth: RankingWeights.need))
      let line = Terms.number(Emergency.nationalLine.phone.digits)
      ranking.boosts.append(.init(term: line, worth: RankingWeights.nationalLine))
    }
    if intent.isUrgent {
      ranking.optionalClauses.append([[.init(term: Terms.emergency, worth: RankingWeights.urgent)]])
    }
    if intent.isMatter {
      ranking.boosts.append(.init(term: Terms.front, worth: RankingWeights.matter))
    }
    for section in Set(typed.words.filter { !$0.isStopword }.compactMap(section)) {
      ranking.boosts.append(.init(term: Terms.section(section), worth: RankingWeights.kind))
    }
  }

  /// The section a word names, or the last part of a compound no record holds.
  private func section(_ word: TokenizedQuery.Word) -> Section? {
    let stem = lexicon.forms.norwegian
    if let section = SectionKeywords.section(stem(word.folded)) { return section }
    guard lexicon.exact(word.folded).isEmpty else { return nil }
    return lexicon.parts(of: word.folded).last.flatMap { SectionKeywords.section(stem($0)) }
  }
}
