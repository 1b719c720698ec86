import Content
import Letters

/// What was typed, on its way to a query.
struct Asking {
  let engine: Engine
  let typed: Typed
  /// The language things must be said in, nil for any.
  let language: Language?
  /// The words that say something, or all where none does.
  let words: [Typed.Word]

  init(engine: Engine, typed: Typed, language: Language?) {
    self.engine = engine
    self.typed = typed
    self.language = language
    let said = typed.words.filter { !$0.isStopword }
    words = said.isEmpty ? typed.words : said
  }

  /// Everything that may lead to what is sought; nil where nothing is asked.
  func query() -> Query? {
    var parts = words.flatMap(meanings)
    parts += wholes() + joined().map { .scale(.term($0), Weighing.joined) } + related()
    parts += numbers()
    if parts.isEmpty { parts = words.compactMap { shortened($0.folded) } }
    if isNeed { parts.append(.filter(.everything(Weighing.front), .term(Terms.front))) }
    if isUrgent { parts.append(.filter(.everything(Weighing.urgent), .term(Terms.emergency))) }
    return parts.isEmpty ? nil : raised(.any(parts))
  }

  /// For each word no record has, the one perhaps meant.
  func corrections() -> [Typed.Word: String] {
    var corrections: [Typed.Word: String] = [:]
    for word in words where !word.isNumber && exact(word.folded).isEmpty {
      if word == typed.words.last, !beginnings(word.folded).isEmpty { continue }
      if isJoined(word) { continue }
      corrections[word] = Speller.nearest(to: word.folded, in: engine.index)
    }
    return corrections
  }

  /// What finds the words in a text.
  var marker: Marker {
    var stems: [String] = []
    for word in words {
      let stem = engine.forms.norwegian(word.folded)
      stems += [stem] + Twins.nynorsk(stem)
      if word == typed.words.last { stems.append(word.folded) }
      let english = engine.forms.english(word.folded)
      if known(Terms.english(english)) != nil { stems.append(english) }
      stems += parts(of: word.folded).map(engine.forms.norwegian)
    }
    return Marker(stems: Set(stems.filter { !$0.isEmpty }).sorted())
  }
}

extension Asking {
  /// The ways to look for one word.
  private func meanings(of word: Typed.Word) -> [Query] {
    let exact = exact(word.folded)
    var ways = Query.alike(exact).map { [$0] } ?? []
    let parts = parts(of: word.folded).compactMap(norwegian).map(Query.term)
    if parts.count > 1 { ways.append(.scale(.all(parts), Weighing.parts)) }
    if word == typed.words.last {
      let factor = exact.isEmpty ? Weighing.beginning : Weighing.besideExact
      let isCommon = exact.contains { engine.index.count($0) >= Weighing.common }
      if !isCommon, let beginnings = Query.alike(beginnings(word.folded)) {
        ways.append(.scale(beginnings, factor))
      }
    }
    return ways
  }

  /// The word itself, in all its forms.
  private func exact(_ word: String) -> [String] {
    [norwegian(word), known(Terms.english(engine.forms.english(word)))].compactMap(\.self)
  }

  private func norwegian(_ word: String) -> String? {
    known(Terms.norwegian(engine.forms.norwegian(word)))
  }

  /// The words that begin so.
  private func beginnings(_ word: String) -> [String] {
    if word.count <= 3 { return [known(Terms.beginning(word))].compactMap(\.self) }
    let known = engine.index.terms(beginning: said(Terms.word(word)), most: 200)
    return known.sorted { ($1.count, $0.term) < ($0.count, $1.term) }.prefix(16).map(\.term)
  }

  /// The words that begin as this one does, as far as any does.
  private func shortened(_ word: String) -> Query? {
    for length in stride(from: word.count - 1, through: 3, by: -1) {
      let found = beginnings(String(word.prefix(length)))
      if let found = Query.alike(found) { return found }
    }
    return nil
  }

  private func parts(of word: String) -> [String] {
    Compounds { engine.index.count(Terms.norwegian(engine.forms.norwegian($0))) > 0 }
      .parts(of: engine.forms.regular(word))
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
    return phrases.sorted().compactMap(known).map { .scale(.term($0), Weighing.whole) }
  }

  /// Words that follow each other and are perhaps one.
  private func joined() -> [String] {
    zip(typed.words, typed.words.dropFirst()).flatMap { joined($0, $1) }
  }

  private func joined(_ first: Typed.Word, _ second: Typed.Word) -> [String] {
    guard !first.isNumber, !second.isNumber else { return [] }
    return ["", "s", "e"].compactMap { norwegian(first.folded + $0 + second.folded) }
  }

  /// Whether a word is one with the one before it or after it.
  private func isJoined(_ word: Typed.Word) -> Bool {
    zip(typed.words, typed.words.dropFirst()).contains { first, second in
      (first == word || second == word) && !joined(first, second).isEmpty
    }
  }

  /// What the words are perhaps called instead.
  private func related() -> [Query] {
    let stems = Set(typed.words.map { engine.forms.norwegian($0.folded) })
    let means = engine.related.filter { $0.said.contains { $0.isSubset(of: stems) } }.flatMap(
      \.means)
    return Set(means).sorted().compactMap { phrase in
      let words = Typed(phrase).words
      if let whole = engine.forms.phrase(words).flatMap(known) {
        return .scale(.term(whole), Weighing.related)
      }
      let parts = words.filter { !$0.isStopword }.map { norwegian($0.folded) }
      guard !parts.contains(nil) else { return nil }
      return .scale(.all(parts.compactMap { $0.map(Query.term) }), Weighing.related)
    }
  }

  /// Telephone numbers, their digits run together.
  private func numbers() -> [Query] {
    typed.words.split { !$0.isNumber }.map { $0.map(\.folded).joined() }.filter { $0.count >= 3 }
      .flatMap { digits in
        engine.index.terms(beginning: Terms.number(digits), most: 20).map(\.term)
      }
      .map { .filter(.everything(Weighing.number), .term($0)) }
  }

  private var isNeed: Bool {
    let words = typed.words.map(\.folded)
    return Need.isSaid(by: words, stems: words.map(engine.forms.norwegian))
  }

  private var isUrgent: Bool { Need.isUrgent(typed.words.map(\.folded)) }

  private func raised(_ query: Query) -> Query {
    var raises: [Query] = []
    if isNeed {
      raises.append(.filter(.everything(Weighing.need), .term(Terms.shelf(.helplines))))
    }
    if Need.isMatter(typed.words.map(\.folded)) {
      raises.append(.filter(.everything(Weighing.matter), .term(Terms.front)))
    }
    raises += Set(words.compactMap { KindWords.shelf(engine.forms.norwegian($0.folded)) }).map {
      .filter(.everything(Weighing.kind), .term(Terms.shelf($0)))
    }
    return raises.isEmpty ? query : .raise(query, .any(raises))
  }

  /// A term as it is said in the language asked for, nil where no record has it.
  private func known(_ term: String) -> String? {
    let said = said(term)
    return engine.index.count(said) > 0 ? said : nil
  }

  private func said(_ term: String) -> String {
    language.map { Terms.said(term, in: $0) } ?? term
  }
}
