import Content

/// What a norm of a language has another word for, told by its words in small letters.
struct StyleRule {
  let words: [String]
  /// Whether the last word may go on: `rådgjev` also stands for `rådgjevar`.
  let isBeginning: Bool
  let instead: String

  /// Takes `nummer hit`, or `rådgjev*` for all that begins so.
  init(_ words: String, _ instead: String) {
    isBeginning = words.hasSuffix("*")
    self.words = words.split { " *".contains($0) }.map(String.init)
    self.instead = instead
  }

  func matches(_ found: ArraySlice<String>) -> Bool {
    guard found.count >= words.count else { return false }
    return zip(words, found).enumerated().allSatisfy { index, pair in
      let isLast = index == words.count - 1
      return isLast && isBeginning ? pair.1.hasPrefix(pair.0) : pair.1 == pair.0
    }
  }
}

/// The one norm of each language, as `Assets/content/README.md` tells it, in so far as a program can hold a text against it.
enum HouseStyle {
  static func rules(_ language: Language) -> [StyleRule] {
    switch language {
    case .nb: bokmal
    case .nn: nynorsk
    case .en: english
    case .se, .sma, .smj: []
    }
  }

  /// Norwegian words for a service that English explains where they first stand.
  static let glossed: Set<String> = [
    "krisesenter", "overgrepsmottak", "barnehus", "barnevern", "barnevernvakt", "legevakt",
    "familievernkontor", "konfliktråd", "bistandsadvokat", "avvergingsplikt",
  ]

  private static let bokmal = [
    StyleRule("les mer om", "a link that says what is behind it"),
    StyleRule("klikk her", "a link that says what is behind it"),
    StyleRule("nummer hit", "telefonnummer"), StyleRule("nummeret hit", "telefonnummeret"),
    StyleRule("her er lite bekreftet", "what is known first"),
    StyleRule("hel innsats", "helhetlig innsats"), StyleRule("redd for et barn", "bekymret for"),
    StyleRule("redde for et barn", "bekymret for"), StyleRule("efter*", "etter"),
    StyleRule("sist funnet", "siste kjente"), StyleRule("helse- og omsorgsloven", "its full name"),
  ]

  private static let nynorsk = [
    StyleRule("les meir om", "a link that says what is behind it"),
    StyleRule("klikk her", "a link that says what is behind it"),
    StyleRule("òg", "også"), StyleRule("hjå", "hos"), StyleRule("gje", "gi"),
    StyleRule("gjev", "gir"), StyleRule("gjeve", "gitt"), StyleRule("svarer", "svarar"),
    StyleRule("tilbyd", "tilbyr"), StyleRule("rådgjev*", "rådgiv-"), StyleRule("prov", "bevis"),
    StyleRule("slegen", "slått"), StyleRule("slegne", "slått"), StyleRule("sundag*", "søndag"),
    StyleRule("ringe", "ringje"), StyleRule("ringer", "ringjer"), StyleRule("tenke", "tenkje"),
    StyleRule("tenker", "tenkjer"), StyleRule("følge", "følgje"), StyleRule("følger", "følgjer"),
    StyleRule("begynner", "byrjar"), StyleRule("vorti", "vorte"), StyleRule("komme", "kome"),
    StyleRule("hvem", "kven"), StyleRule("hvordan", "korleis"),
    StyleRule("redd for eit barn", "uroa for"), StyleRule("redde for eit barn", "uroa for"),
  ]

  private static let english = [
    StyleRule("read more about", "a link that says what is behind it"),
    StyleRule("click here", "a link that says what is behind it"),
    StyleRule("ring", "call"), StyleRule("rings", "calls"), StyleRule("kin", "relatives"),
    StyleRule("shelter*", "crisis centre"), StyleRule("mishandling", "abuse"),
    StyleRule("maltreatment", "abuse"), StyleRule("mistreatment", "abuse"),
    StyleRule("the exposed", "people exposed to violence"),
    StyleRule("users of violence", "people who use violence"),
    StyleRule("part-project*", "sub-project"), StyleRule("secure traces", "secure evidence"),
    StyleRule("whole offer", "comprehensive service"),
    StyleRule("write the journal", "keep the patient record"),
    StyleRule("child welfare on duty", "emergency child welfare service"),
    StyleRule("duty office", "emergency child welfare service"),
    StyleRule("need not have reported", "do not need to have reported"),
    StyleRule("center", "centre"), StyleRule("organization*", "organisation"),
    StyleRule("last found", "last known"),
  ]
}
