import Content

/// What raises records whatever words they contain.
struct Boosts {
  let lexicon: Lexicon
  let typed: TokenizedQuery

  /// Adds them to a ranking.
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

  /// The section named by a word or by the last part of an unknown compound.
  private func section(_ word: TokenizedQuery.Word) -> Section? {
    let stem = lexicon.forms.norwegian
    if let section = SectionKeywords.section(stem(word.folded)) { return section }
    guard lexicon.exact(word.folded).isEmpty else { return nil }
    return lexicon.parts(of: word.folded).last.flatMap { SectionKeywords.section(stem($0)) }
  }
}

/// Maps query words that name a section to it. Keys are stems from Snowball's Norwegian stemmer.
enum SectionKeywords {
  static func section(_ stem: String) -> Section? { sections[stem] }

  private static let sections: [String: Section] = Dictionary(
    RecordKind.allCases.map(\.description).flatMap { kind in
      kind.stems.compactMap { stem in kind.section.map { (stem, $0) } }
    }
  ) { first, _ in first }
}
