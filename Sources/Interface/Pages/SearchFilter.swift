import Content

/// What a search is filtered by; one thing at a time.
enum SearchFilter: Hashable {
  case none, openNow
  case section(Section)
  case language(Language)

  /// Whether all of it can be listed where no word is typed.
  var isList: Bool { self != .none }

  /// What there is to choose from, where these sections are.
  static func choices(_ sections: [Section]) -> [SearchFilter] {
    [.none, .openNow] + sections.map(SearchFilter.section)
      + Language.spoken.map(SearchFilter.language)
  }

  /// The one so many after it; at the ends it stays.
  func stepped(_ steps: Int, in choices: [SearchFilter]) -> SearchFilter {
    let index = choices.firstIndex(of: self) ?? 0
    return choices[min(max(0, index + steps), choices.count - 1)]
  }

  func name(_ words: Messages) -> String {
    switch self {
    case .none: words.all
    case .openNow: words.onlyOpen
    case .section(let section): words.name(of: section)
    case .language(let language): words.languageNames[language] ?? language.rawValue
    }
  }
}

extension SearchFilter {
  /// What is asked of the search for some words, in the sections there are.
  func request(
    _ words: String, _ preferences: Preferences, _ moment: Instant?
  ) -> SearchRequest {
    var request = SearchRequest(
      words, sections: preferences.sections.searched, preferred: preferences.language,
      limit: SearchPage.mostHits)
    switch self {
    case .none: break
    case .openNow: request.openAt = moment
    case .section(let section): request.sections = [section]
    case .language(let language): request.language = language
    }
    return request
  }
}
