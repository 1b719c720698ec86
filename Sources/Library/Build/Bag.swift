import Content
import Letters

/// The terms of what is said of a record in one language, and what they weigh.
struct Bag {
  private(set) var weights: [String: Int] = [:]
  /// The words as they are spelt, each with how much it is worth as a correction.
  private(set) var spellings: [String: Int] = [:]

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
    let field = text.field
    for word in typed.words where field.isShort || !word.isStopword {
      let entry = vocabulary.entry(word.folded)
      sums[entry.word, default: 0] += field.weight
      if text.language != .en { sums[entry.norwegian, default: 0] += field.weight }
      if text.language == .en || text.language == nil {
        sums[entry.english, default: 0] += field.weight
      }
      if text.language != .en, field.partWeight > 0 {
        for part in entry.parts { sums[part, default: 0] += field.partWeight }
      }
      spellings[word.folded, default: 0] += field.isShort ? 3 : 1
      guard field.isShort else { continue }
      for beginning in entry.beginnings { sums[beginning, default: 0] += field.weight }
    }
    if field.isShort, let whole = vocabulary.forms.phrase(typed.words) {
      sums[whole, default: 0] += field.weight
    }
  }
}
