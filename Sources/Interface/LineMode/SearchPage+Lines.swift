import Content

extension SearchPage {
  /// Hits on a page at most.
  private static let hitsOnPage = 8

  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    let words = context.words.dialogue
    let count = hits.count
    let lead = count < Self.mostHits ? words.hits(count) : words.bestHits(count)
    var entries = hits.enumerated().map { index, hit in
      context.wrapped("\(index + 1). \(context.line(of: hit))")
        + context.wrapped("   \(context.snippet(of: hit))")
    }
    if let suggestion = answer.map(context.suggestion), !suggestion.isEmpty {
      entries.append(suggestion)
    }
    var page = context.page(context.wrapped(lead), entries, most: Self.hitsOnPage)
    for (index, hit) in hits.enumerated() { page.targets[index + 1] = .record(hit.id) }
    return page
  }
}

extension HelpPage {
  /// What can be typed, in words.
  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    let words = context.words.dialogue
    return context.page(context.wrapped(words.helpLead), words.help.map(context.wrapped))
  }
}

extension FailurePage {
  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    LinePage(lines: context.lines(of: failure))
  }
}
