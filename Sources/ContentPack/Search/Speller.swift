/// Corrects spelling.
enum Speller {
  /// The most words the speller knows, which bounds the time of a correction.
  static let mostWords = 30_000

  /// Whether a folded word may be in the speller's list.
  static func isCorrectable(_ word: String) -> Bool {
    (3...40).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a folded word is so long that two edits hardly lead to another by chance.
  static func isLong(_ word: String) -> Bool { word.utf8.count >= longStem }

  /// The known word with the least edit distance to an unknown one: 2 for long Norwegian words that are no compounds, else 1.
  static func nearest(to word: String, in lexicon: Lexicon) -> String? {
    guard isCorrectable(word), word.utf8.count >= shortest else { return nil }
    let stem = lexicon.forms.norwegian(word)
    if stem.utf8.count > longStem, lexicon.parts(of: word).count < 2 {
      guard let near = lexicon.spelling(word, distance: 2) else { return nil }
      if lexicon.norwegian(near) != nil { return near }
    }
    return lexicon.spelling(word, distance: 1).flatMap { isLikely($0, for: word) ? $0 : nil }
  }

  /// Whether a correction is plausible: of a short word the first letter is taken as right, of the shortest only letters that changed places are wrong.
  private static func isLikely(_ near: String, for word: String) -> Bool {
    let (letters, others) = (Array(word.utf8), Array(near.utf8))
    if letters.count >= longStem { return true }
    guard letters.first == others.first else { return false }
    return letters.count > short || letters.count != others.count
      || letters.sorted() == others.sorted()
  }

  /// Characters of the shortest word that is corrected, of a short word, and of a stem that may be two edits off.
  private static let shortest = 4
  private static let short = 5
  private static let longStem = 8
}
