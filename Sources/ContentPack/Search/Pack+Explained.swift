package import Content

extension Pack {
  /// What a request is ranked by, a line for each part, and what it finds with what each weighs.
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
    words.map { "word, due \(Self.short($0.due)): \(Self.line($0.ways))" }
      + extras.map { "extra: \(Self.line($0))" } + raises.map { "raise: \(Self.line([[$0]]))" }
  }

  private static func line(_ ways: [Way]) -> String {
    ways.map { way in way.map { "\($0.term) \(short($0.worth))" }.joined(separator: " + ") }
      .joined(separator: " | ")
  }

  private static func short(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
