import Content
import Letters

/// What was typed, on its way to a query.
struct Asking {
  let engine: Engine
  let typed: Typed
  let request: SearchRequest

  /// The words that say something, or all where none does.
  private var words: [Typed.Word] {
    let said = typed.words.filter { !$0.isStopword }
    return said.isEmpty ? typed.words : said
  }

  /// Everything that may lead to what is sought, narrowed; nil where nothing is asked.
  func query() -> Query? {
    let words = words
    guard let last = words.last else { return nil }
    let asked = words.map {
      meanings(of: $0.folded, isBeginning: $0 == last && last == typed.words.last)
    }
    let parts = asked.compactMap(Self.best) + wholes() + joined() + numbers()
    guard !parts.isEmpty else { return nil }
    return narrowed(raised(.any(parts)))
  }

  /// The ways to look for one word.
  private func meanings(of word: String, isBeginning: Bool) -> [Query] {
    var ways = [
      Terms.norwegian(engine.forms.norwegian(word)), Terms.english(engine.forms.english(word)),
    ]
    .compactMap(term)
    let parts = compounds.parts(of: engine.forms.regular(word)).compactMap {
      term(Terms.norwegian(engine.forms.norwegian($0)))
    }
    if parts.count > 1 { ways.append(.scale(.all(parts), Weighing.parts)) }
    if isBeginning { ways += beginnings(word) }
    return ways
  }

  private func beginnings(_ word: String) -> [Query] {
    if word.count <= 3 {
      return [term(Terms.beginning(word))].compactMap(\.self).map { .scale($0, Weighing.beginning) }
    }
    let known = engine.index.terms(beginning: said(Terms.word(word)), most: 200)
    let likeliest = known.sorted { ($1.count, $0.term) < ($0.count, $1.term) }.prefix(16)
    return likeliest.map { .scale(.term($0.term), Weighing.beginning) }
  }

  /// Titles and keywords that the words, or some that follow each other, are the whole of.
  private func wholes() -> [Query] {
    var phrases: Set<String> = []
    for start in typed.words.indices {
      for end in start..<min(start + 5, typed.words.count) {
        if let phrase = engine.forms.phrase(Array(typed.words[start...end])) {
          phrases.insert(phrase)
        }
      }
    }
    return phrases.sorted().compactMap(term).map { .scale($0, Weighing.whole) }
  }

  /// Words that follow each other and are perhaps one.
  private func joined() -> [Query] {
    zip(typed.words, typed.words.dropFirst()).flatMap { first, second in
      ["", "s", "e"].compactMap { binding in
        term(Terms.norwegian(engine.forms.norwegian(first.folded + binding + second.folded)))
      }
    }.map { .scale($0, Weighing.joined) }
  }

  /// Telephone numbers, their digits run together.
  private func numbers() -> [Query] {
    let digits = typed.words.map(\.folded).split { !$0.allSatisfy { $0.isASCII && $0.isNumber } }
      .map { $0.joined() }.filter { $0.count >= 3 }
    return digits.flatMap { digits in
      engine.index.terms(beginning: Terms.number(digits), most: 20).map { Query.term($0.term) }
    }.map { .scale($0, Weighing.number) }
  }

  private func raised(_ query: Query) -> Query {
    .raise(query, .filter(.everything(Weighing.national), .term(Terms.national)))
  }

  private func narrowed(_ query: Query) -> Query {
    var query = query
    if let shelf = request.shelf { query = .filter(query, .term(Terms.shelf(shelf))) }
    return query
  }

  private var compounds: Compounds {
    Compounds { engine.index.count(Terms.norwegian(engine.forms.norwegian($0))) > 0 }
  }

  /// A term as it is said in the language asked for, nil where no record has it.
  private func term(_ term: String) -> Query? {
    let said = said(term)
    return engine.index.count(said) > 0 ? .term(said) : nil
  }

  private func said(_ term: String) -> String {
    request.language.map { Terms.said(term, in: $0) } ?? term
  }

  private static func best(_ ways: [Query]) -> Query? { ways.isEmpty ? nil : .best(ways) }
}
