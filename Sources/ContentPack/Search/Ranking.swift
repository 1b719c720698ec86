import CXapian

/// What records are found by, and what each find is worth.
struct Ranking: Hashable {
  /// A term and what it is worth where it weighs one.
  struct Find: Hashable {
    let term: String
    let worth: Double
  }

  /// Terms that together are one way to find a word; what they are worth adds up.
  typealias Way = [Find]

  /// A word that is sought; the best of its ways counts.
  struct Word: Hashable {
    let ways: [Way]
    /// How much is missed where it is not found.
    let due: Double
  }

  var words: [Word] = []
  /// What counts beside the words; of each the best.
  var extras: [[Way]] = []
  /// What only raises what is found otherwise.
  var raises: [Find] = []

  /// Whether nothing can be found by it.
  var isEmpty: Bool { words.allSatisfy(\.ways.isEmpty) && extras.allSatisfy(\.isEmpty) }

  /// Pushes it in the engine's form.
  func push(to query: OpaquePointer) -> Bool {
    guard let ranking = cx_ranking_open(RankingWeights.manner) else { return false }
    defer { cx_ranking_close(ranking) }
    let parts =
      words.map { (cx_word, $0.due, $0.ways) } + extras.map { (cx_extra, 0, $0) }
      + raises.map { (cx_raise, 0, [[$0]]) }
    return parts.allSatisfy { kind, due, ways in
      cx_ranking_part(ranking, kind, due) && ways.allSatisfy { Self.push($0, to: ranking) }
    } && cx_query_ranking(query, ranking)
  }

  private static func push(_ way: Way, to ranking: OpaquePointer) -> Bool {
    cx_ranking_way(ranking)
      && way.allSatisfy { cx_ranking_term(ranking, $0.term, $0.term.utf8.count, $0.worth) }
  }
}
