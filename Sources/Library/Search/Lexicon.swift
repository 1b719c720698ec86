import Content
import Glibc

/// The words an index knows, as they are said in one language or in any.
struct Lexicon {
  let engine: Engine
  /// The language things must be said in, nil for any.
  let language: Language?

  var forms: WordForms { engine.forms }

  /// How many records hold a term.
  func count(_ term: String) -> Int { engine.index.count(said(term)) }

  /// A term where any record holds it.
  func known(_ term: String) -> Counted? {
    let term = said(term)
    let count = engine.index.count(term)
    return count > 0 ? Counted(term: term, count: count) : nil
  }

  /// A word in Norwegian, in all its forms.
  func norwegian(_ word: String) -> Counted? { known(Terms.norwegian(forms.norwegian(word))) }

  /// The word itself in all its forms, Norwegian and English.
  func exact(_ word: String) -> [Counted] {
    [norwegian(word), known(Terms.english(forms.english(word)))].compactMap(\.self)
  }

  /// Forms that the stemmer leaves apart: `utøver` and `utøvere`.
  func plurals(_ word: String) -> [Counted] {
    let stem = forms.norwegian(word)
    guard stem.count > 5 else { return [] }
    if stem.hasSuffix("er") || stem.hasSuffix("ar") {
      return [known(Terms.norwegian(String(stem.dropLast(2))))].compactMap(\.self)
    }
    guard word.hasSuffix("er") || word.hasSuffix("ar") else { return [] }
    return ["er", "ar"].compactMap { known(Terms.norwegian(stem + $0)) }
  }

  /// Whether a word is none so far, though its stem may be that of one.
  func isUnfinished(_ word: Typed.Word) -> Bool {
    (word.folded.count < 3 && !word.isNumber) || known(Terms.word(word.folded)) == nil
  }

  /// The words that begin so, those met most first.
  func beginnings(_ word: String) -> [Counted] {
    if word.count <= 3 { return [known(Terms.beginning(word))].compactMap(\.self) }
    return terms(beginning: Terms.word(word), most: 200)
      .sorted { ($1.count, $0.term) < ($0.count, $1.term) }.prefix(16).map(\.self)
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
    Compounds { count(Terms.norwegian(forms.norwegian($0))) > 0 }.parts(of: forms.regular(word))
  }

  /// What is gained by a term that so many records hold.
  func rarity(_ count: Int) -> Double {
    pow(log(1 + Double(engine.size) / Double(max(1, count))), Weighing.rarity)
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
