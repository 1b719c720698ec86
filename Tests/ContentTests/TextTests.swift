import Content
import Testing

@Suite struct `A text` {
  private let full = Text([.nb: "besøksforbud", .nn: "besøksforbod", .en: "restraining order"])

  @Test func `is shown in the language asked for`() {
    #expect(full(.nb) == "besøksforbud")
    #expect(full(.nn) == "besøksforbod")
    #expect(full(.en) == "restraining order")
  }

  @Test(arguments: [
    (Language.nn, Language.nb), (.en, .nb), (.se, .nb), (.sma, .nb), (.smj, .nb),
  ])
  func `is shown in bokmål where its language is missing, and says so`(
    asked: Language, shown: Language
  ) {
    let best = Text([.nb: "råd"]).best(for: asked)
    #expect(best.text == "råd" && best.language == shown)
  }

  @Test func `is shown in Norwegian before English, and in English before nothing`() {
    #expect(Text([.nn: "a", .en: "b"]).best(for: .nb).language == .nn)
    #expect(Text([.nb: "a", .nn: "b"]).best(for: .en).language == .nb)
    #expect(Text([.en: "b"]).best(for: .nn).language == .en)
    #expect(Text([.smj: "b", .se: "a"]).best(for: .nb).language == .se)
  }

  @Test func `that is a name is in whatever language is asked for`() {
    for language in Language.allCases {
      let best = Text(name: "VO-linjen").best(for: language)
      #expect(best.text == "VO-linjen" && best.language == language)
    }
  }

  @Test func `that is a name is not the same as one in bokmål`() {
    #expect(Text(name: "Politi") != Text([.nb: "Politi"]))
  }
}

@Suite struct `The languages` {
  @Test func `of the interface follow one another in a ring`() {
    var language = Language.nb
    var seen: [Language] = []
    for _ in Language.spoken { (seen, language) = (seen + [language], language.next) }
    #expect(seen == Language.spoken && language == .nb)
    #expect(Language.se.next == .nb)
  }

  @Test func `look first in themselves, and never twice in one`() {
    for language in Language.allCases {
      #expect(language.fallbacks.first == language)
      #expect(Set(language.fallbacks).count == language.fallbacks.count)
      #expect(Set(Language.spoken).isSubset(of: language.fallbacks))
    }
  }
}
