import CXapian

/// A query to the index. It is built from terms, never parsed from typed text.
indirect enum Query: Hashable {
  case term(String)
  case any([Query])
  /// The documents of the first that also match the second, scored by the first.
  case filter(Query, Query)
  case ranking(Ranking)

  /// Pushes it to the stack of Xapian queries, its parts first.
  func push(to query: OpaquePointer) -> Bool {
    switch self {
    case .term(let term): cx_query_term(query, term, term.utf8.count)
    case .any(let parts): Self.push(parts, cx_any, to: query)
    case .filter(let first, let second): Self.push([first, second], cx_filter, to: query)
    case .ranking(let ranking): ranking.push(to: query)
    }
  }

  private static func push(_ parts: [Query], _ join: cx_join, to query: OpaquePointer) -> Bool {
    parts.allSatisfy { $0.push(to: query) } && cx_query_join(query, join, parts.count)
  }
}
