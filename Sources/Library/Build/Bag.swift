import Content

/// The terms of what is said of a record in one language, and what they weigh.
struct Bag {
  private(set) var weights: [String: Int] = [:]
  /// The words it holds, each with how much it is worth as a correction.
  private(set) var words: [String: Int] = [:]

  private let vocabulary: Vocabulary
  private var sums: [String: Int] = [:]

  /// The bag of some texts.
  init(_ texts: [FieldText], vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
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
      sums[whole, default: 0] += text.field.weight
    }
  }

  private mutating func add(_ word: String, of text: FieldText) {
    let entry = vocabulary.entry(word)
    let field = text.field
    let languages = vocabulary.languages(of: word, in: text)
    sums[entry.word, default: 0] += field.weight
    if languages.norwegian {
      sums[entry.norwegian, default: 0] += field.weight
      for part in entry.parts where field.partWeight > 0 {
        sums[part, default: 0] += field.partWeight
      }
    }
    if languages.english { sums[entry.english, default: 0] += field.weight }
    words[word, default: 0] += field.isShort ? 3 : 1
    guard field.isShort else { return }
    for beginning in entry.beginnings { sums[beginning, default: 0] += field.weight }
  }
}
