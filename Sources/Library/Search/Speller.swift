/// Finds the words that were perhaps meant.
enum Speller {
  /// Words that are known at most, so that finding one takes no longer in more content.
  static let mostWords = 30_000

  /// Whether a folded word is of the sort that is known to the spelling.
  static func isCorrectable(_ word: String) -> Bool {
    (3...40).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The known word nearest to one that is not.
  static func nearest(to word: String, in index: borrowing Index) -> String? {
    guard isCorrectable(word) else { return nil }
    return index.spelling(word, distance: word.utf8.count < 6 ? 1 : 2)
  }
}
