import Content

extension Record {
  /// The languages its own words stand in.
  var languages: [Language] {
    Language.allCases.filter { language in
      body[language] != nil
        || [title, summary].contains { !$0.isName && $0.versions[language] != nil }
    }
  }

  /// What is said of it in one language, and what is the same in all, each with where it stands.
  func fields(in language: Language) -> [SearchFieldText] {
    let own: [(SearchField, Text?)] = [(.title, title), (.summary, summary)]
    let prose = body[language].map {
      [SearchFieldText(field: .body, text: $0.plain, language: language)]
    }
    return Self.said(own, in: language) + (prose ?? [])
      + Self.said(details.texts + [(.body, note)], in: language)
      + (keywords + details.names).map {
        SearchFieldText(field: .keyword, text: $0, language: nil)
      }
  }

  private static func said(_ texts: [(SearchField, Text?)], in language: Language)
    -> [SearchFieldText]
  {
    texts.compactMap { field, text in
      guard let text, let version = text.versions[text.isName ? .nb : language] else { return nil }
      return SearchFieldText(
        field: field, text: version, language: text.isName ? nil : language)
    }
  }
}

extension Details {
  /// Everything in words besides what all records have.
  fileprivate var texts: [(SearchField, Text?)] {
    switch self {
    case .helpline(let helpline): helpline.texts
    case .plan(let plan): plan.texts
    case .guide(let guide):
      (guide.groups + guide.kinds + [guide.audience].compactMap(\.self)).map { (.body, $0) }
        + guide.editions.map { (.body, $0.title) } + guide.legal.flatMap(\.texts)
    case .guideSection(let section): [(.body, section.audience)] + section.legal.flatMap(\.texts)
    case .award(let award): award.texts
    case .organisation(let organisation):
      [
        (.summary, organisation.role), (.body, organisation.owner?.name),
        (.body, organisation.region), (.body, organisation.founded),
      ]
    case .term, .notice: []
    }
  }

  /// Names and numbers people look for it by.
  fileprivate var names: [String] {
    switch self {
    case .helpline(let helpline):
      helpline.places + helpline.counties.map(\.name) + [helpline.web].compactMap(\.self)
    case .plan(let plan): plan.period.map { Array(Set(["\($0.from)", "\($0.to)"])).sorted() } ?? []
    case .organisation(let organisation):
      [organisation.short, organisation.web].compactMap(\.self)
    case .term(let term): [term.law].compactMap(\.self)
    case .award, .guide, .guideSection, .notice: []
    }
  }
}

extension Helpline {
  fileprivate var texts: [(SearchField, Text?)] {
    [(.body, audience), (.body, expect), (.body, kept), (.body, hoursNote)]
      + channels.map { (.body, $0.note) }
  }
}

extension Plan {
  fileprivate var texts: [(SearchField, Text?)] {
    [(.summary, subtitle), (.body, lead?.name)] + ministries.map { (.body, $0.name) }
      + areas.map { (.summary, $0.title) } + measures.map { (.body, $0.title) }
      + reports.map { (.body, $0) }
  }
}

extension Award {
  fileprivate var texts: [(SearchField, Text?)] {
    winners.flatMap { [(.name, $0.name), (.name, $0.project), (.summary, $0.reason)] }
      + [(.name, year.map { Text(name: "\($0)") })]
      + [(.body, criterion), (.body, occasion?.place), (.body, occasion?.giver)]
  }
}

extension LegalGround {
  fileprivate var texts: [(SearchField, Text?)] {
    [(.body, law), (.body, section.map(Text.init(name:))), (.body, text)]
  }
}
