/// Cuts compounds in their parts: `voldsalarm` in `vold` and `alarm`.
struct Compounds {
  /// Whether a folded word is one that compounds are made of.
  let isWord: (String) -> Bool

  /// The shortest part, and the shortest word that is cut.
  private static let shortestPart = 4
  private static let shortestWord = 7

  /// Parts that count though they are short.
  private static let shortParts: Set<String> = words(
    "hus sex sms rad lov eks nod rus lag ere mor far nav")

  /// What many compounds end in, whether or not their beginnings are known.
  private static let commonHeads: Set<String> = words(
    """
    adresse advokat alarm arbeid avhor behandling beskyttelse bistand departement direktorat ekteskap
    erstatning forbud forskning foreldre forebygging gruppe handling hjelp hjem kommune kontakt kontor
    konvensjon kontroll lov melding mottak myndighet omrade oppfolging ordning overgrep person plan
    plikt politi program prosjekt psykolog radgiver radgivning relasjon rett samarbeid samtale senter
    skole sperre stiftelse stotte svikt team telefon terapi tilbud tiltak tjeneste tvang utsatt utvalg
    utover vakt veileder vern vold vurdering
    """)

  /// The parts, first to last; none where the word cannot be cut.
  func parts(of word: String) -> [String] {
    let letters = word.utf8
    guard letters.count >= Self.shortestWord, letters.allSatisfy({ $0 < 0x80 }) else { return [] }
    return (cut(word[...], depth: 0) ?? head(of: word)).map(String.init)
  }

  /// The cut with the longest last part, as that is what the compound is a kind of.
  private func cut(_ word: Substring, depth: Int) -> [Substring]? {
    guard depth < 3 else { return nil }
    for place in word.utf8.indices.dropFirst(2) {
      let (first, last) = (word[..<place], word[place...])
      guard isPart(last) else { continue }
      if let parts = parts(of: first, depth: depth) { return parts + [last] }
    }
    return nil
  }

  /// The parts of what stands before the last, with a binding letter or without.
  private func parts(of first: Substring, depth: Int) -> [Substring]? {
    var readings = [first]
    if first.last == "s" || first.last == "e" { readings.append(first.dropLast()) }
    if let whole = readings.first(where: isPart) { return [whole] }
    return readings.lazy.compactMap { cut($0, depth: depth + 1) }.first
  }

  /// Only the last part, where that is a common one and the rest is long enough to be a word.
  private func head(of word: String) -> [Substring] {
    let tails = word.utf8.indices.dropFirst(Self.shortestPart).map { word[$0...] }
    return tails.first { Self.commonHeads.contains(String($0)) }.map { [$0] } ?? []
  }

  private func isPart(_ part: Substring) -> Bool {
    let part = String(part)
    if Self.shortParts.contains(part) || Self.commonHeads.contains(part) { return true }
    return part.utf8.count >= Self.shortestPart && isWord(part)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
