import Letters

/// Finds in a text the words that were sought, in whatever form they stand there.
public struct Marker: Codable, Hashable, Sendable {
  /// Stems, folded: a word is marked that begins with one, and one of four letters or more also inside it.
  public var stems: [String]

  public init(stems: [String] = []) { self.stems = stems }

  /// Letters of the shortest stem that is marked inside words, and beyond which a word of a shorter one may not go.
  private static let shortestInside = 4
  private static let longestEnding = 3

  public var isEmpty: Bool { stems.isEmpty }

  /// How many of the stems a folded word holds.
  public func marks(_ word: String) -> Bool { stems.contains { Self.holds(word, $0) } }

  /// The places of the words that are marked, in order.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard !isEmpty else { return [] }
    return Folding.words(of: text).filter { marks($0.word) }.map(\.range)
  }

  static func holds(_ word: String, _ stem: String) -> Bool {
    if word.hasPrefix(stem) {
      return stem.utf8.count >= shortestInside
        || word.utf8.count - stem.utf8.count <= longestEnding
    }
    return stem.utf8.count >= shortestInside && word.utf8.firstRange(of: stem.utf8) != nil
  }
}
