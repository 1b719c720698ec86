import Content

/// What is gained by records whatever words they hold.
struct Boosts {
  let lexicon: Lexicon
  let typed: TokenizedQuery

  /// Adds them to what the words are ranked by.
  func add(to ranking: inout Ranking) {
    let words = typed.words.map(\.folded)
    ranking.raises.append(.init(term: Terms.section(.helplines), worth: RankingWeights.service))
    if CrisisIntent.isSaid(by: words, stems: words.map(lexicon.forms.norwegian)) {
      ranking.extras.append([[.init(term: Terms.front, worth: RankingWeights.front)]])
      ranking.raises.append(.init(term: Terms.section(.helplines), worth: RankingWeights.need))
      let line = Terms.number(Emergency.nationalLine.phone.digits)
      ranking.raises.append(.init(term: line, worth: RankingWeights.nationalLine))
    }
    if CrisisIntent.isUrgent(typed) {
      ranking.extras.append([[.init(term: Terms.emergency, worth: RankingWeights.urgent)]])
    }
    if CrisisIntent.isMatter(words) {
      ranking.raises.append(.init(term: Terms.front, worth: RankingWeights.matter))
    }
    for section in Set(typed.words.filter { !$0.isStopword }.compactMap(section)) {
      ranking.raises.append(.init(term: Terms.section(section), worth: RankingWeights.kind))
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
