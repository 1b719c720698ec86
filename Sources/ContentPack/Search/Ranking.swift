import CXapian

/// The weighted query that records are scored by.
struct Ranking: Hashable {
  /// A term and its score at a frequency of one.
  struct ScoredTerm: Hashable {
    let term: String
    let worth: Double
  }

  /// Terms that together match a word; their scores are added.
  typealias Alternative = [ScoredTerm]

  /// A word of the query; its best alternative counts.
  struct Word: Hashable {
    let alternatives: [Alternative]
    /// How much it adds to what a document without it lacks.
    let missPenalty: Double
  }

  var words: [Word] = []
  /// Clauses that add to the score and may be missing; the best alternative of each counts.
  var optionalClauses: [[Alternative]] = []
  /// Terms that add to the score of documents matched otherwise.
  var boosts: [ScoredTerm] = []

  /// Whether nothing can be found by it.
  var isEmpty: Bool {
    words.allSatisfy(\.alternatives.isEmpty) && optionalClauses.allSatisfy(\.isEmpty)
  }

  /// Pushes it to the stack of Xapian queries.
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
