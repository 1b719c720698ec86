import UnicodePolicy

/// Finds the words of a query in a text in any inflection.
public struct Highlighter: Hashable, Sendable {
  /// Stems of three letters or more, folded: a word is marked that begins with one, and one of four letters or more also inside it.
  public let stems: [String]
  private let bytes: [[UInt8]]

  public init(stems: [String] = []) {
    self.stems = stems.filter { $0.utf8.count >= Self.shortest }
    bytes = self.stems.map { Array($0.utf8) }
  }

  /// Bytes of the shortest stem that is marked at all, of the shortest that is marked inside words, and the most that may follow a shorter one.
  private static let shortest = 3
  private static let shortestInside = 4
  private static let longestEnding = 3

  public var isEmpty: Bool { stems.isEmpty }

  /// The places of the words that are marked, in order.
  public func ranges(in text: String) -> [Range<String.Index>] {
    places(in: text).map { text.range(ofBytes: $0.bytes) }
  }

  /// The same in bytes, with the number of the stem each is marked by.
  public func places(in text: String) -> [(bytes: Range<Int>, stem: Int)] {
    guard !isEmpty else { return [] }
    var places: [(Range<Int>, Int)] = []
    Folding.eachWord(of: text) { word, range in
      if let stem = bytes.firstIndex(where: { Self.holds(word, $0) }) {
        places.append((range, stem))
      }
    }
    return places
  }

  private static func holds(_ word: [UInt8], _ stem: [UInt8]) -> Bool {
    if word.begins(with: stem) {
      return stem.count >= shortestInside || word.count - stem.count <= longestEnding
    }
    return stem.count >= shortestInside && word.place(of: stem) != nil
  }
}
