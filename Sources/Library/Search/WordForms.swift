import Content

/// Takes folded words to the terms of their forms; for one thread at a time.
final class WordForms {
  private let norwegian = Stemmer("norwegian")
  private let english = Stemmer("english")

  func norwegian(_ word: String) -> String { Terms.norwegian(norwegian.stem(word)) }
  func english(_ word: String) -> String { Terms.english(english.stem(word)) }

  /// The terms a word of a text is found by.
  func terms(_ word: String, in language: Language?) -> [String] {
    switch language {
    case .nb, .nn: [Terms.word(word), norwegian(word)]
    case .en: [Terms.word(word), english(word)]
    case nil: [Terms.word(word), norwegian(word), english(word)]
    case .se, .sma, .smj: [Terms.word(word)]
    }
  }
}
