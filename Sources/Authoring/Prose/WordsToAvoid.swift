import Content

/// Words that lay blame, frighten or tell the reader what to feel; forms are told by how they begin.
enum WordsToAvoid {
  /// The words of a passage that are better left out.
  static func found(in passage: SourceSpan, language: Language) -> [(word: String, offset: Int)] {
    let stems = stems(language)
    return passage.words.compactMap { range in
      let word = SourceSpan.text(passage.scalars[range])
      let lowered = word.lowercased()
      return stems.contains { lowered.hasPrefix($0) } ? (word, range.lowerBound) : nil
    }
  }

  private static func stems(_ language: Language) -> [String] {
    switch language {
    case .nb:
      [
        "forferdelig", "grusom", "grufull", "skrekkelig", "tragisk", "hysterisk", "provosert",
        "selvforskyldt", "offerrolle",
      ]
    case .nn:
      [
        "forferdeleg", "grusam", "grufull", "skrekkeleg", "tragisk", "hysterisk", "provosert",
        "sjølvforskyldt", "offerrolle",
      ]
    case .en:
      [
        "horrific", "horrifying", "terrible", "terrifying", "tragic", "hysteric", "provoked",
        "self-inflicted",
      ]
    case .se, .sma, .smj: []
    }
  }
}
