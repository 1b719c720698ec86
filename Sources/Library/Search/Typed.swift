import Letters

/// The words of a text, folded, with those that say nothing marked.
struct Typed {
  struct Word: Hashable {
    let folded: String
    let range: Range<String.Index>
    let isStopword: Bool
  }

  let words: [Word]

  /// The words of a text, at most so many, the overlong left out.
  init(_ text: String, most: Int = .max) {
    words = Folding.words(of: text).lazy.filter { $0.word.utf8.count <= Terms.longestWord }
      .prefix(most).map { word, range in
        Word(
          folded: word, range: range, isStopword: Stopwords.contains(text[range].lowercased()))
      }
  }
}
