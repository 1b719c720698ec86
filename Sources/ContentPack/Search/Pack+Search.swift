public import Content

extension Pack {
  /// The records that match a request, best first; where a place is named, what is for those who live there. May be called on any thread; searches of one pack run one at a time.
  public func search(_ request: SearchRequest) throws(PackError) -> SearchAnswer {
    try naming { () throws(PackFault) in
      guard let place = try placeQuery(request) else { return try words(request) }
      return try services(place, request)
    }
  }

  /// The records that match the words of a request.
  func words(_ request: SearchRequest) throws(PackFault) -> SearchAnswer {
    var found = try searcher.search(request)
    if let exact = try exact(request) {
      found.hits = [exact] + found.hits.filter { $0 != exact }
      found.suggestion = nil
    }
    var hits: [SearchAnswer.Hit] = []
    for number in found.hits.prefix(max(0, request.limit)) {
      if let hit = try hit(number, found.marker, request) { hits.append(hit) }
    }
    return SearchAnswer(
      query: request.words, suggestion: found.suggestion, hits: hits, marker: found.marker)
  }

  /// The record whose code or telephone number was typed.
  func exact(_ request: SearchRequest) throws(PackFault) -> Int? {
    guard request.openAt == nil,
      Code(request.words) != nil || PhoneNumber(typed: request.words) != nil,
      let entry = try entry(request.words), let place = entry.place,
      request.sections?.contains(place.section) ?? true
    else { return nil }
    return entry.record
  }

  func hit(
    _ number: Int, _ marker: Highlighter, _ request: SearchRequest
  ) throws(PackFault) -> SearchAnswer.Hit? {
    let text = try StoredHit(try texts[number])
    guard !text.row.isEmpty else { return nil }
    let row = try Schema.item.value(Array(text.row))
    guard let id = row.id, let kind = row.kind else { throw .damaged }
    if let moment = request.openAt, !row.openStatus(at: moment).isOpen { return nil }
    let (language, snippet) = text.snippet(marker, request)
    return SearchAnswer.Hit(
      id: id, code: row.code, kind: kind, title: row.title, language: language,
      snippet: snippet.pieces, hours: row.hours, counties: row.counties,
      phone: row.phone)
  }
}

extension StoredHit {
  /// The excerpt to show: in the reader's language if it has any of the words, else in the one with most of them.
  fileprivate func snippet(
    _ marker: Highlighter, _ request: SearchRequest
  ) -> (language: Language, snippet: Snippet) {
    var best: (language: Language, snippet: Snippet)?
    for language in request.language.map({ [$0] }) ?? request.preferred.fallbacks {
      guard let text = text(in: language) else { continue }
      let snippet = Snippet(text, marker: marker)
      if snippet.marked > best?.snippet.marked ?? -1 { best = (language, snippet) }
      if snippet.marked >= 1 { break }
    }
    return best ?? (request.preferred, Snippet("", marker: marker))
  }
}
