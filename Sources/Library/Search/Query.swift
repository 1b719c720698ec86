import CXapian

/// What is asked of the index; made of terms alone, never of typed text.
indirect enum Query: Hashable {
  case term(String)
  /// All documents, each of this weight.
  case everything(Double)
  /// The sum of what is found.
  case any([Query])
  /// Only what all find.
  case all([Query])
  /// Terms that count as one; made by `alike(_:)`.
  case same([String])
  /// The first, where the second is found too.
  case filter(Query, Query)
  /// The first, worth more where the second is found too.
  case raise(Query, Query)
  case scale(Query, Double)

  /// Terms as if they were one, nil where there are none.
  static func alike(_ terms: [String]) -> Query? {
    terms.count > 1 ? .same(terms) : terms.first.map(Query.term)
  }

  /// Pushes it in the engine's form, its parts first.
  func push(to query: OpaquePointer) -> Bool {
    switch self {
    case .term(let term): cx_query_term(query, term, term.utf8.count)
    case .everything(let weight): cx_query_all(query, weight)
    case .any(let parts): Self.push(parts, cx_any, to: query)
    case .all(let parts): Self.push(parts, cx_all, to: query)
    case .same(let terms): Self.push(terms.map(Query.term), cx_alike, to: query)
    case .filter(let first, let second): Self.push([first, second], cx_filter, to: query)
    case .raise(let first, let second): Self.push([first, second], cx_raise, to: query)
    case .scale(let part, let factor): part.push(to: query) && cx_query_scale(query, factor)
    }
  }

  private static func push(_ parts: [Query], _ join: cx_join, to query: OpaquePointer) -> Bool {
    parts.allSatisfy { $0.push(to: query) } && cx_query_join(query, join, parts.count)
  }
}
