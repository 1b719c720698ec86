import Content
import Glibc

/// Look-ups in an index for one request, in one language or any; results are memoised.
final class Lexicon {
  let engine: Engine
  /// The language to search in; nil for any.
  let language: Language?
  private var counts: [String: Int] = [:]
  private var compounds: [String: [String]] = [:]
  private var begun: [String: [Counted]] = [:]
  /// The synonyms and joined words of queries that were looked up.
  var renamings: [[TokenizedQuery.Word]: [Renaming]] = [:]
  var joinings: [[TokenizedQuery.Word]: [Renaming]] = [:]

  init(engine: Engine, language: Language?) {
    self.engine = engine
    self.language = language
  }

  var forms: WordForms { engine.forms }

  /// The document frequency of a term.
  func count(_ term: String) -> Int {
    let term = said(term)
    if let known = counts[term] { return known }
    let count = engine.index.count(term)
    counts[term] = count
    return count
  }

  /// A term with its document frequency; nil if that is 0.
  func known(_ term: String) -> Counted? {
    let count = count(term)
    return count > 0 ? Counted(term: said(term), count: count) : nil
  }

  /// The stem of a word in Norwegian, if it is known.
  func norwegian(_ word: String) -> Counted? { known(Terms.norwegian(forms.norwegian(word))) }

  /// The stems of a word in Norwegian and English that are known.
  func exact(_ word: String) -> [Counted] {
    [norwegian(word), known(Terms.english(forms.english(word)))].compactMap(\.self)
  }

  /// Known words of the same root that the stemmer does not conflate: `utøver` and `utøvere`, `mishandle` and `mishandling`.
  func kin(_ word: String) -> [Counted] {
    let stem = forms.norwegian(word)
    guard stem.count > 3 else { return [] }
    let shorter = ["er", "ar", "ing"].filter { stem.hasSuffix($0) && stem.count > $0.count + 3 }
    let plurals = ["er", "ar"].filter(word.hasSuffix)
    let kin =
      shorter.map { String(stem.dropLast($0.count)) } + (plurals + ["ing"]).map { stem + $0 }
    return kin.compactMap { known(Terms.norwegian($0)) }
  }

  /// Whether a word is unfinished although its stem is known, or only occurs in compounds: `overgreps`.
  func isUnfinished(_ word: TokenizedQuery.Word) -> Bool {
    let folded = word.folded
    if word.isNumber { return false }
    if folded.count < 3 || known(Terms.word(folded)) == nil { return true }
    return folded.last == "s" && known(Terms.word(String(folded.dropLast()))) != nil
      && terms(beginning: Terms.word(folded), most: Self.fewCompounds + 1).count
        > Self.fewCompounds
  }

  private static let fewCompounds = 3

  /// The known words with a prefix, the most frequent first.
  func beginnings(_ word: String) -> [Counted] {
    if let known = begun[word] { return known }
    let found =
      word.count <= 3
      ? [known(Terms.beginning(word))].compactMap(\.self)
      : terms(beginning: Terms.word(word), most: 200)
        .sorted { ($1.count, $0.term) < ($0.count, $1.term) }.prefix(16).map(\.self)
    begun[word] = found
    return found
  }

  /// The terms that begin so, in order, at most so many.
  func terms(beginning: String, most: Int) -> [Counted] {
    engine.index.terms(beginning: said(beginning), most: most).map(Counted.init)
  }

  /// The known word nearest to one.
  func spelling(_ word: String, distance: Int) -> String? {
    engine.index.spelling(word, distance: distance)
  }

  /// The parts of a compound that are known.
  func parts(of word: String) -> [String] {
    if let known = compounds[word] { return known }
    let found = Compounds { self.count(Terms.norwegian(self.forms.norwegian($0))) > 0 }
      .parts(of: forms.regular(word))
    compounds[word] = found
    return found
  }

  /// The weight of a term by its document frequency: the logarithm of the inverse, raised to `RankingWeights.rarity`.
  func rarity(_ count: Int) -> Double {
    pow(log(1 + Double(engine.size) / Double(max(1, count))), RankingWeights.rarity)
  }

  /// A term restricted to the language of the request.
  func said(_ term: String) -> String {
    language.map { Terms.said(term, in: $0) } ?? term
  }
}

/// A term and its document frequency.
struct Counted: Hashable {
  let term: String
  let count: Int
}
