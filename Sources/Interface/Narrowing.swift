import Content

/// What a search is narrowed to; one at a time.
enum Narrowing: Hashable {
  case none, openNow
  case shelf(Shelf)
  case language(Language)

  static let all: [Narrowing] =
    [.none, .openNow] + Shelf.allCases.map(Narrowing.shelf)
    + Language.spoken.map(Narrowing.language)

  /// The one so many after it; at the ends it stays.
  func stepped(_ steps: Int) -> Narrowing {
    let index = Self.all.firstIndex(of: self) ?? 0
    return Self.all[min(max(0, index + steps), Self.all.count - 1)]
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
  /// What is asked of the search.
  func request(_ language: Language, _ moment: Moment?) -> SearchRequest {
    var request = SearchRequest(typed, preferred: language, limit: 50)
    switch narrowing {
    case .none: break
    case .openNow: request.openAt = moment
    case .shelf(let shelf): request.shelf = shelf
    case .language(let language): request.language = language
    }
    return request
  }
}
