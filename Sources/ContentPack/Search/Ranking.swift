import CXapian

/// What records are found by, and what each term is worth.
struct Ranking: Hashable {
  /// A term and what it is worth where it weighs one.
  struct ScoredTerm: Hashable {
    let term: String
    let worth: Double
  }

  /// Terms that together are one way to find a word; what they are worth adds up.
  typealias Alternative = [ScoredTerm]

  /// A word that is sought; the best of its alternatives counts.
  struct Word: Hashable {
    let alternatives: [Alternative]
    /// How much is missed where it is not found.
    let missPenalty: Double
  }

  var words: [Word] = []
  /// What counts beside the words, and may be missing; of each the best.
  var optionalClauses: [[Alternative]] = []
  /// What only adds to the weight of what is found otherwise.
  var boosts: [ScoredTerm] = []

  /// Whether nothing can be found by it.
  var isEmpty: Bool {
    words.allSatisfy(\.alternatives.isEmpty) && optionalClauses.allSatisfy(\.isEmpty)
  }

  /// Pushes it in the engine's form.
  func push(to query: OpaquePointer) -> Bool {
    guard let ranking = cx_ranking_open(RankingWeights.manner) else { return false }
    defer { cx_ranking_close(ranking) }
    let parts =
      words.map { (cx_word, $0.missPenalty, $0.alternatives) }
      + optionalClauses.map { (cx_optional, 0, $0) }
      + boosts.map { (cx_boost, 0, [[$0]]) }
    return parts.allSatisfy { kind, missPenalty, alternatives in
      cx_ranking_part(ranking, kind, missPenalty)
        && alternatives.allSatisfy { Self.push($0, to: ranking) }
    } && cx_query_ranking(query, ranking)
  }

  private static func push(_ alternative: Alternative, to ranking: OpaquePointer) -> Bool {
    cx_ranking_alternative(ranking)
      && alternative.allSatisfy { cx_ranking_term(ranking, $0.term, $0.term.utf8.count, $0.worth) }
  }
}
