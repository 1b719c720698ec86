package import Content

extension Pack {
  /// The ranking of a request, a line for each part, and its hits with their scores; for the benchmark.
  package func explained(_ request: SearchRequest) throws(PackError) -> [String] {
    try naming { () throws(PackFault) in
      let found = try searcher.search(request)
      var lines = found.suggestion.map { ["? \($0)"] } ?? []
      lines += found.ranking.lines
      for (number, weight) in zip(found.hits, found.weights) {
        let text = try StoredHit(try texts[number])
        let row = try Schema.item.value(Array(text.row))
        lines.append("\((weight * 10).rounded() / 10)  \(row.id ?? "")")
      }
      return lines
    }
  }
}

extension Ranking {
  /// A line for each part.
  fileprivate var lines: [String] {
    words.map { "word, missing \(Self.short($0.missPenalty)): \(Self.line($0.alternatives))" }
      + optionalClauses.map { "optional: \(Self.line($0))" }
      + boosts.map { "boost: \(Self.line([[$0]]))" }
  }

  private static func line(_ alternatives: [Alternative]) -> String {
    alternatives.map { alternative in
      alternative.map { "\($0.term) \(short($0.worth))" }.joined(separator: " + ")
    }
    .joined(separator: " | ")
  }

  private static func short(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
