import Content

/// What is gained by records whatever words they hold.
struct Gains {
  let lexicon: Lexicon
  let typed: Typed

  /// Adds them to what the words are ranked by.
  func add(to ranking: inout Ranking) {
    let words = typed.words.map(\.folded)
    ranking.raises.append(.init(term: Terms.shelf(.helplines), worth: Weighing.service))
    if Need.isSaid(by: words, stems: words.map(lexicon.forms.norwegian)) {
      ranking.extras.append([[.init(term: Terms.front, worth: Weighing.front)]])
      ranking.raises.append(.init(term: Terms.shelf(.helplines), worth: Weighing.need))
      if let line = Emergency.nationalLine {
        let digits = line.number.filter(\.isNumber)
        ranking.raises.append(.init(term: Terms.number(digits), worth: Weighing.nationalLine))
      }
    }
    if Need.isUrgent(typed) {
      ranking.extras.append([[.init(term: Terms.emergency, worth: Weighing.urgent)]])
    }
    if Need.isMatter(words) {
      ranking.raises.append(.init(term: Terms.front, worth: Weighing.matter))
    }
    for shelf in Set(typed.words.filter { !$0.isStopword }.compactMap(shelf)) {
      ranking.raises.append(.init(term: Terms.shelf(shelf), worth: Weighing.kind))
    }
  }

  /// The shelf a word names, or the last part of a compound no record holds.
  private func shelf(_ word: Typed.Word) -> Shelf? {
    let stem = lexicon.forms.norwegian
    if let shelf = KindWords.shelf(stem(word.folded)) { return shelf }
    guard lexicon.exact(word.folded).isEmpty else { return nil }
    return lexicon.parts(of: word.folded).last.flatMap { KindWords.shelf(stem($0)) }
  }
}
