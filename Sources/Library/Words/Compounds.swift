/// Cuts compounds in their parts: `voldsalarm` in `vold` and `alarm`.
struct Compounds {
  /// Whether a folded word is one that compounds are made of.
  let isWord: (String) -> Bool

  /// The shortest part, and the shortest word that is cut.
  private static let shortestPart = 4
  private static let shortestWord = 7
  private static let shortParts: Set<String> = [
    "hus", "sex", "sms", "rad", "lov", "eks", "nod", "rus", "lag", "tvang", "ere", "bo", "mor",
    "far", "nav",
  ]

  /// The parts, first to last; none where the word cannot be cut.
  func parts(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count >= Self.shortestWord, letters.allSatisfy({ $0 < 0x80 }) else { return [] }
    return cut(word[...], depth: 0).map { $0.map(String.init) } ?? []
  }

  /// The cut with the longest last part, as that is what the compound is a kind of.
  private func cut(_ word: Substring, depth: Int) -> [Substring]? {
    guard depth < 3 else { return nil }
    for place in word.utf8.indices.dropFirst(2) {
      let (head, tail) = (word[..<place], word[place...])
      guard isPart(tail) else { continue }
      if let heads = self.heads(head, depth: depth) { return heads + [tail] }
    }
    return nil
  }

  private func heads(_ head: Substring, depth: Int) -> [Substring]? {
    var readings = [head]
    if head.last == "s" || head.last == "e" { readings.append(head.dropLast()) }
    if let whole = readings.first(where: isPart) { return [whole] }
    return readings.lazy.compactMap { cut($0, depth: depth + 1) }.first
  }

  private func isPart(_ part: Substring) -> Bool {
    let part = String(part)
    if Self.shortParts.contains(part) { return true }
    return part.utf8.count >= Self.shortestPart && isWord(part)
  }
}
