/// Splits Norwegian compounds into their parts: `voldsalarm` into `vold` and `alarm`.
struct Compounds {
  /// Whether a folded word occurs in the content and may be part of a compound.
  let isWord: (String) -> Bool

  /// Characters of the shortest part, and of the shortest word that is split.
  private static let shortestPart = 4
  private static let shortestWord = 7

  /// Parts that are accepted although they are shorter than `shortestPart`.
  private static let shortParts: Set<String> = words(
    "hus sex sms rad lov eks nod rus lag ere mor far nav")

  /// Frequent last parts, accepted even if the first part is unknown.
  private static let commonHeads: Set<String> = words(
    """
    adresse advokat alarm arbeid avhor behandling beskyttelse bistand departement direktorat ekteskap
    erstatning forbud forskning foreldre forebygging gruppe handling hjelp hjem kommune kontakt kontor
    konvensjon kontroll lov melding mottak myndighet omrade oppfolging ordning overgrep person plan
    plikt politi program prosjekt psykolog radgiver radgivning relasjon rett samarbeid samtale senter
    skole sperre stiftelse stotte svikt team telefon terapi tilbud tiltak tjeneste tvang utsatt utvalg
    utover vakt veileder vern vold vurdering
    """)

  /// The parts from first to last; empty if the word cannot be split.
  func parts(of word: String) -> [String] {
    let letters = word.utf8
    guard letters.count >= Self.shortestWord, letters.allSatisfy({ $0 < 0x80 }) else { return [] }
    return (cut(word[...], depth: 0) ?? head(of: word)).map(String.init)
  }

  /// The split with the longest last part, since that is the head of the compound.
  private func cut(_ word: Substring, depth: Int) -> [Substring]? {
    guard depth < 3 else { return nil }
    for place in word.utf8.indices.dropFirst(2) {
      let (first, last) = (word[..<place], word[place...])
      guard isPart(last) else { continue }
      if let parts = parts(of: first, depth: depth) { return parts + [last] }
    }
    return nil
  }

  /// The parts before the last one, with or without a linking `s` or `e`.
  private func parts(of first: Substring, depth: Int) -> [Substring]? {
    var readings = [first]
    if first.last == "s" || first.last == "e" { readings.append(first.dropLast()) }
    if let whole = readings.first(where: isPart) { return [whole] }
    return readings.lazy.compactMap { cut($0, depth: depth + 1) }.first
  }

  /// Only the last part, if it is a frequent one and the rest is long enough to be a word.
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
