import Content

/// The terms of what is said of a record in one language, and what they weigh.
struct Bag {
  private(set) var weights: [String: Int] = [:]
  /// The words it holds, each with how much it is worth as a correction.
  private(set) var words: [String: Int] = [:]

  private let vocabulary: Vocabulary
  private let isNational: Bool
  private var sums: [String: Int] = [:]

  /// The bag of some texts.
  init(_ texts: [FieldText], isNational: Bool, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.isNational = isNational
    for field in Field.allCases {
      sums.removeAll(keepingCapacity: true)
      for text in texts where text.field == field { add(text) }
      for (term, sum) in sums { weights[term, default: 0] += min(sum, field.limit) }
    }
  }

  private mutating func add(_ text: FieldText) {
    let typed = Typed(text.text)
    for word in typed.words where text.field.isShort || !word.isStopword {
      add(word.folded, of: text)
    }
    if text.field.isShort, let whole = vocabulary.forms.phrase(typed.words) {
      sums[whole, default: 0] += text.field.weight(isNational: isNational)
    }
  }

  private mutating func add(_ word: String, of text: FieldText) {
    let entry = vocabulary.entry(word)
    let field = text.field
    let languages = vocabulary.languages(of: word, in: text)
    let weight = field.weight(isNational: isNational)
    sums[entry.word, default: 0] += weight
    if languages.norwegian {
      sums[entry.norwegian, default: 0] += weight
      for part in entry.parts where weight > 1 { sums[part, default: 0] += weight / 2 }
    }
    if languages.english { sums[entry.english, default: 0] += weight }
    words[word, default: 0] += field.isShort ? 3 : 1
    guard field.isShort else { return }
    for beginning in entry.beginnings { sums[beginning, default: 0] += weight }
  }
}
