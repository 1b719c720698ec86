public import Content

extension Pack {
  /// The records that fit what was typed, best first; may be called on any thread, and waits while another search goes on.
  public func search(_ request: SearchRequest) throws(PackError) -> SearchAnswer {
    try naming { () throws(PackFault) in
      let found = try searcher.search(request)
      var hits: [SearchAnswer.Hit] = []
      for number in found.hits {
        if let hit = try hit(number, for: request) { hits.append(hit) }
      }
      return SearchAnswer(query: request.words, hits: hits)
    }
  }

  private func hit(
    _ number: Int, for request: SearchRequest
  ) throws(PackFault) -> SearchAnswer.Hit? {
    guard let text = FoundText(try texts[number]) else { throw .damaged }
    guard let place = text.place else { return nil }
    let row = try row(place)
    guard let id = row.id, let kind = row.kind else { throw .damaged }
    let shown = row.summary?.best(for: request.preferred) ?? (text: "", language: request.preferred)
    return SearchAnswer.Hit(
      id: id, code: row.code, kind: kind, title: row.title, language: shown.language,
      snippet: [SearchAnswer.Piece(shown.text)], hours: row.hours,
      number: kind == .helpline ? row.detail?(request.preferred) : nil)
  }
}
