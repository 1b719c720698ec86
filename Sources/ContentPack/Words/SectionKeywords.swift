import Content

/// Words that say on which section the thing sought stands; stems as the Norwegian stemmer gives them.
enum SectionKeywords {
  static func section(_ stem: String) -> Section? { sections[stem] }

  private static let sections: [String: Section] = [
    "plan": .plans, "handlingsplan": .plans, "opptrappingsplan": .plans, "stortingsmelding": .plans,
    "tiltak": .plans, "measur": .plans, "veiled": .guides, "guid": .guides, "pris": .awards,
    "samarbeidspris": .awards, "vinn": .awards, "prisvinn": .awards, "vant": .awards,
    "award": .awards, "priz": .awards, "telefon": .helplines, "hjelpetelefon": .helplines,
    "numm": .helplines, "telefonnumm": .helplines, "chat": .helplines, "helplin": .helplines,
    "departement": .organisations, "direktorat": .organisations, "organisasjon": .organisations,
    "betyr": .terms, "betydning": .terms, "definisjon": .terms, "ord": .terms,
  ]
}
