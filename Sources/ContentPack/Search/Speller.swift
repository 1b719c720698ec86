/// Finds the words that were perhaps meant.
enum Speller {
  /// Words that are known at most, so that finding one takes no longer in more content.
  static let mostWords = 30_000

  /// Whether a folded word is of the sort that is known to the spelling.
  static func isCorrectable(_ word: String) -> Bool {
    (3...40).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a folded word is so long that another is hardly as near to it by chance.
  static func isLong(_ word: String) -> Bool { word.utf8.count >= longStem }

  /// The known word nearest to one that is not; two letters off only a Norwegian one, and for none that is a compound.
  static func nearest(to word: String, in lexicon: Lexicon) -> String? {
    guard isCorrectable(word), word.utf8.count >= shortest else { return nil }
    let stem = lexicon.forms.norwegian(word)
    if stem.utf8.count > longStem, lexicon.parts(of: word).count < 2 {
      guard let near = lexicon.spelling(word, distance: 2) else { return nil }
      if lexicon.norwegian(near) != nil { return near }
    }
    return lexicon.spelling(word, distance: 1).flatMap { isLikely($0, for: word) ? $0 : nil }
  }

  /// Whether one word is mistaken for another: the first letter of a short one never is, and of the shortest none is for another.
  private static func isLikely(_ near: String, for word: String) -> Bool {
    let (letters, others) = (Array(word.utf8), Array(near.utf8))
    if letters.count >= longStem { return true }
    guard letters.first == others.first else { return false }
    return letters.count > short || letters.count != others.count
      || letters.sorted() == others.sorted()
  }

  /// UnicodePolicy of the shortest word that is corrected, of what is short, and of stems in which two may be wrong.
  private static let shortest = 4
  private static let short = 5
  private static let longStem = 8
}
