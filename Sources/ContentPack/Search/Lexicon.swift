import Content
import Glibc

/// The words an index knows, as they are said in one language or in any; made for one request, within which nothing is looked up twice.
final class Lexicon {
  let engine: Engine
  /// The language things must be said in, nil for any.
  let language: Language?
  private var counts: [String: Int] = [:]
  private var compounds: [String: [String]] = [:]
  private var begun: [String: [Counted]] = [:]
  /// What phrases of a request are called instead, and what words of it are perhaps one.
  var renamings: [[TokenizedQuery.Word]: [Renaming]] = [:]
  var joinings: [[TokenizedQuery.Word]: [Renaming]] = [:]

  init(engine: Engine, language: Language?) {
    self.engine = engine
    self.language = language
  }

  var forms: WordForms { engine.forms }

  /// How many records hold a term.
  func count(_ term: String) -> Int {
    let term = said(term)
    if let known = counts[term] { return known }
    let count = engine.index.count(term)
    counts[term] = count
    return count
  }

  /// A term where any record holds it.
  func known(_ term: String) -> Counted? {
    let count = count(term)
    return count > 0 ? Counted(term: said(term), count: count) : nil
  }

  /// A word in Norwegian, in all its forms.
  func norwegian(_ word: String) -> Counted? { known(Terms.norwegian(forms.norwegian(word))) }

  /// The word itself in all its forms, Norwegian and English.
  func exact(_ word: String) -> [Counted] {
    [norwegian(word), known(Terms.english(forms.english(word)))].compactMap(\.self)
  }

  /// Words of the same root that the stemmer leaves apart: `utøver` and `utøvere`, `mishandle` and `mishandling`.
  func kin(_ word: String) -> [Counted] {
    let stem = forms.norwegian(word)
    guard stem.count > 3 else { return [] }
    let shorter = ["er", "ar", "ing"].filter { stem.hasSuffix($0) && stem.count > $0.count + 3 }
    let plurals = ["er", "ar"].filter(word.hasSuffix)
    let kin =
      shorter.map { String(stem.dropLast($0.count)) } + (plurals + ["ing"]).map { stem + $0 }
    return kin.compactMap { known(Terms.norwegian($0)) }
  }

  /// Whether a word is none so far, though its stem may be that of one, or only binds others: `overgreps`.
  func isUnfinished(_ word: TokenizedQuery.Word) -> Bool {
    let folded = word.folded
    if word.isNumber { return false }
    if folded.count < 3 || known(Terms.word(folded)) == nil { return true }
    return folded.last == "s" && known(Terms.word(String(folded.dropLast()))) != nil
      && terms(beginning: Terms.word(folded), most: Self.fewCompounds + 1).count
        > Self.fewCompounds
  }

  private static let fewCompounds = 3

  /// The words that begin so, those met most first.
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

  /// The parts of a compound that records hold.
  func parts(of word: String) -> [String] {
    if let known = compounds[word] { return known }
    let found = Compounds { self.count(Terms.norwegian(self.forms.norwegian($0))) > 0 }
      .parts(of: forms.regular(word))
    compounds[word] = found
    return found
  }

  /// What is gained by a term that so many records hold.
  func rarity(_ count: Int) -> Double {
    pow(log(1 + Double(engine.size) / Double(max(1, count))), RankingWeights.rarity)
  }

  /// A term as it is said in the language.
  func said(_ term: String) -> String {
    language.map { Terms.said(term, in: $0) } ?? term
  }
}

/// A term and how many records hold it.
struct Counted: Hashable {
  let term: String
  let count: Int
}
