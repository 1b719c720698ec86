import Content

/// The weighted term frequencies of a record in one language.
struct TermFrequencies {
  private(set) var weights: [String: Int] = [:]
  /// Its words, each with its weight as a correction.
  private(set) var words: [String: Int] = [:]

  private let vocabulary: Vocabulary
  private let isNational: Bool
  private var sums: [String: Int] = [:]

  /// Counts the terms of texts.
  init(_ texts: [SearchFieldText], isNational: Bool, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.isNational = isNational
    for field in SearchField.allCases {
      sums.removeAll(keepingCapacity: true)
      for text in texts where text.field == field { add(text) }
      for (term, sum) in sums { weights[term, default: 0] += min(sum, field.limit) }
    }
  }

  private mutating func add(_ text: SearchFieldText) {
    let typed = TokenizedQuery(text.text)
    let weight = text.field.weight(isNational: isNational)
    for (place, word) in typed.words.enumerated() where text.field.isShort || !word.isStopword {
      add(word.folded, of: text, weight: weight + (place == 0 ? text.field.first : 0))
    }
    guard text.field.isShort, !typed.words.isEmpty else { return }
    if let whole = vocabulary.forms.phrase(typed.words) { sums[whole, default: 0] += weight }
    let folded = typed.folded
    if text.field == .title || typed.words.count > 1 {
      raise(Terms.written(folded), to: weight + text.field.first)
    }
    guard text.field == .title else { return }
    for length in Terms.starts where length <= folded.count {
      raise(Terms.start(folded.prefix(length)), to: weight)
    }
  }

  private mutating func raise(_ term: String, to weight: Int) {
    weights[term] = max(weights[term, default: 0], weight)
  }

  private mutating func add(_ word: String, of text: SearchFieldText, weight: Int) {
    let entry = vocabulary.entry(word)
    let field = text.field
    let languages = vocabulary.languages(of: word, in: text)
    sums[entry.word, default: 0] += weight
    if languages.norwegian {
      sums[entry.norwegian, default: 0] += weight
      for part in entry.parts where weight > 1 { sums[part, default: 0] += weight / 2 }
    }
    if languages.english { sums[entry.english, default: 0] += weight }
    if field.isShort || Speller.isLong(word) { words[word, default: 0] += field.isShort ? 3 : 1 }
    guard field.isShort else { return }
    for beginning in entry.beginnings { raise(beginning, to: weight) }
  }
}
