import UnicodePolicy

/// The folded words of a text, with stopwords marked.
struct TokenizedQuery {
  struct Word: Hashable {
    let folded: String
    let range: Range<String.Index>
    let isStopword: Bool

    var isNumber: Bool { folded.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  let text: String
  let words: [Word]

  /// All words as they are folded.
  var folded: String { words.map(\.folded).joined(separator: " ") }

  /// The first words of a text; overlong ones are skipped.
  init(_ text: String, most: Int = .max) {
    self.text = text
    words = Folding.words(of: text).lazy.filter { $0.word.utf8.count <= Terms.longestWord }
      .prefix(most).map { word, range in
        Word(
          folded: word, range: range,
          isStopword: Stopwords.contains(word, written: text[range]))
      }
  }

  private init(_ text: String, words: [Word]) {
    self.text = text
    self.words = words
  }

  /// It with words replaced by their corrections.
  func replacing(_ corrections: [Word: String]) -> TokenizedQuery {
    TokenizedQuery(
      text,
      words: words.map { word in
        guard let better = corrections[word] else { return word }
        return Word(folded: better, range: word.range, isStopword: false)
      })
  }
}
