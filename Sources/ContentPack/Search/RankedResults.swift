import Content

/// What the index says to a request.
struct RankedResults: Sendable {
  /// Numbers of records, best first.
  var hits: [Int] = []
  /// What each of them weighs.
  var weights: [Double] = []
  /// What they were ranked by.
  var ranking = Ranking()
  /// The words as they were perhaps meant; the hits are of them.
  var suggestion: String?
  var marker = Highlighter()
}
