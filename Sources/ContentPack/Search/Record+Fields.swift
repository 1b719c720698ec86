import Content

extension Record {
  /// The languages its title, summary or prose is in.
  var languages: [Language] {
    Language.allCases.filter { language in
      body[language] != nil
        || [title, summary].contains { !$0.isName && $0.versions[language] != nil }
    }
  }

  /// Its texts in one language and those that are the same in all, each with its field.
  func fields(in language: Language) -> [SearchFieldText] {
    var fields: [SearchFieldText] = []
    visit { value, field in
      if let field, let text = SearchFieldText(value, field, language) { fields.append(text) }
    }
    if let prose = body[language] {
      let place = fields.firstIndex { $0.text == summary.versions[language] }.map { $0 + 1 } ?? 0
      fields.insert(
        SearchFieldText(field: .body, text: prose.plain, language: language), at: place)
    }
    return fields
      + keywords.map { SearchFieldText(field: .keyword, text: $0, language: nil) }
  }
}

extension SearchFieldText {
  /// Nil for a text that lacks the language.
  fileprivate init?(_ value: Fact.Value, _ field: SearchField, _ language: Language) {
    switch value {
    case .text(let text):
      guard let version = text.versions[text.isName ? .nb : language] else { return nil }
      self.init(field: field, text: version, language: text.isName ? nil : language)
    case .string(let string): self.init(field: field, text: string, language: nil)
    case .number(let number): self.init(field: field, text: "\(number)", language: nil)
    case .flag, .group, .list: return nil
    }
  }
}
