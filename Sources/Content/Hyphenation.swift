/// Where the long words of some texts may be broken at the end of a line; kept beside the texts, never in them.
public struct Hyphenation: Hashable, Sendable {
  /// Letters of the shortest word that has an entry.
  public static let shortest = 12

  /// For a word in lower case, the offsets in characters before which it may be broken, in order.
  public private(set) var offsets: [String: [Int]]

  public init(_ offsets: [String: [Int]] = [:]) { self.offsets = offsets }

  public var isEmpty: Bool { offsets.isEmpty }

  /// Takes the words of another that this one lacks.
  public mutating func add(_ other: Hyphenation) {
    offsets.merge(other.offsets) { own, _ in own }
  }

  public mutating func add(_ word: String, _ breaks: [Int]) {
    if offsets[word] == nil { offsets[word] = breaks }
  }

  /// The entries of the words that stand in some texts.
  public func limited(to texts: some Sequence<String>) -> Hyphenation {
    var limited = Hyphenation()
    for text in texts {
      for word in Self.words(of: text) { limited.offsets[word] = offsets[word] }
    }
    return limited
  }

  /// The words of a text that are long enough to have an entry, in lower case.
  public static func words(of text: String) -> [String] {
    text.split(separator: " ").lazy.filter { $0.count >= shortest }.flatMap { piece in
      letters(in: Array(piece)[...]).map { String($0).lowercased() }
    }
  }

  /// The offsets before which what stands between two spaces may be broken, in order; none in a web or e-mail address, which a hyphen would make another.
  public func breaks(in piece: ArraySlice<Character>) -> [Int] {
    guard piece.count >= Self.shortest, !offsets.isEmpty else { return [] }
    return Self.letters(in: piece).flatMap { word in
      let start = word.startIndex - piece.startIndex
      return offsets[String(word).lowercased(), default: []].map { start + $0 }
    }
  }

  /// The stretches of letters that are long enough, without those of addresses.
  private static func letters(in piece: ArraySlice<Character>) -> [ArraySlice<Character>] {
    if isAddress(piece) { return [] }
    return piece.split { !$0.isLetter }.filter { $0.count >= shortest }
  }

  /// Whether there is an at sign, or a full stop right before a letter.
  private static func isAddress(_ piece: ArraySlice<Character>) -> Bool {
    piece.contains("@") || zip(piece, piece.dropFirst()).contains { $0 == "." && $1.isLetter }
  }
}
