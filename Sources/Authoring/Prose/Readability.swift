/// How hard a text is to read, by Björnsson's LIX: words in a sentence and long words in a hundred.
struct Readability {
  private(set) var words = 0
  private(set) var longWords = 0
  private(set) var sentences = 0

  mutating func add(_ passage: SourceSpan) {
    let ranges = passage.words
    words += ranges.count
    longWords += ranges.count { $0.count > 6 }
    sentences += passage.sentences.count
  }

  /// Nil for so little text that the figure says nothing.
  var lix: Int? {
    guard words >= 30, sentences > 0 else { return nil }
    let value = Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
    return Int(value.rounded())
  }
}
