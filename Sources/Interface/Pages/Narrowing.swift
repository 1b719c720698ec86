import Content

/// What a search is narrowed to; one at a time.
enum Narrowing: Hashable {
  case none, openNow
  case shelf(Shelf)
  case language(Language)

  /// Whether all of it can be listed where no word is typed.
  var isList: Bool { self != .none }

  /// What there is to choose from, where these sections are.
  static func choices(_ shelves: [Shelf]) -> [Narrowing] {
    [.none, .openNow] + shelves.map(Narrowing.shelf) + Language.spoken.map(Narrowing.language)
  }

  /// The one so many after it; at the ends it stays.
  func stepped(_ steps: Int, in choices: [Narrowing]) -> Narrowing {
    let index = choices.firstIndex(of: self) ?? 0
    return choices[min(max(0, index + steps), choices.count - 1)]
  }

  func name(_ words: Catalogue) -> String {
    switch self {
    case .none: words.all
    case .openNow: words.onlyOpen
    case .shelf(let shelf): words.name(of: shelf)
    case .language(let language): words.languageNames[language] ?? language.rawValue
    }
  }
}

extension SearchPage {
  /// What is asked of the search, in the sections there are.
  func request(_ preferences: Preferences, _ moment: Moment?) -> SearchRequest {
    var request = SearchRequest(
      typed, shelves: preferences.shelves.searched, preferred: preferences.language,
      limit: SearchPage.mostHits)
    switch narrowing {
    case .none: break
    case .openNow: request.openAt = moment
    case .shelf(let shelf): request.shelves = [shelf]
    case .language(let language): request.language = language
    }
    return request
  }
}
