import Content
import Letters

/// The terms of what is said of a record in one language, and what they weigh.
struct Bag {
  private(set) var weights: [String: Int] = [:]
  private(set) var words: Set<String> = []

  /// The bag of some texts.
  init(_ fields: [(field: Field, text: String)], language: Language, forms: WordForms) {
    for field in Field.allCases {
      var sums: [String: Int] = [:]
      for (_, text) in fields.lazy.filter({ $0.field == field }) {
        count(text, field, field.isInOneLanguage ? language : nil, forms, &sums)
      }
      for (term, sum) in sums { weights[term, default: 0] += min(sum, field.limit) }
    }
  }

  private mutating func count(
    _ text: String, _ field: Field, _ language: Language?, _ forms: WordForms,
    _ sums: inout [String: Int]
  ) {
    let folded = Folding.words(of: text).map(\.word)
    for word in folded where word.utf8.count <= Terms.longestWord {
      words.insert(word)
      for term in forms.terms(word, in: language) { sums[term, default: 0] += field.weight }
      guard field.isShort else { continue }
      for count in 1...3 where word.count >= count {
        sums[Terms.beginning(String(word.prefix(count))), default: 0] += field.weight
      }
    }
    if field.isShort { sums[Terms.whole(folded.joined()), default: 0] += field.weight }
  }
}

extension Field {
  /// Whether it holds titles and names, not sentences.
  fileprivate var isShort: Bool { self == .title || self == .name || self == .keyword }

  /// Whether its words are surely in the language at hand.
  fileprivate var isInOneLanguage: Bool { self == .summary || self == .body }
}
