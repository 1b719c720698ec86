/// Finds the words that were perhaps meant.
struct Speller {
  /// Letters of the shortest word that is corrected.
  static let shortestWord = 3

  /// The known word nearest to one that is not.
  static func nearest(to word: String, in index: borrowing Index) -> String? {
    let length = word.utf8.count
    guard length >= shortestWord else { return nil }
    return index.spelling(word, distance: length < 6 ? 1 : 2)
  }
}
