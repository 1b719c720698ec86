import Content

/// Words that say on which section the thing sought stands; stems as the Norwegian stemmer gives them.
enum SectionKeywords {
  static func section(_ stem: String) -> Section? { sections[stem] }

  private static let sections: [String: Section] = Dictionary(
    RecordKind.allCases.map(\.description).flatMap { kind in
      kind.stems.compactMap { stem in kind.section.map { (stem, $0) } }
    }
  ) { first, _ in first }
}
