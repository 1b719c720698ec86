import Content
import Screen

/// The search field and what was found so far.
struct SearchPage: Page {
  private(set) var typed = ""
  private(set) var filter = SearchFilter.none
  /// What was found last; it stands while a newer search goes on.
  private(set) var answer: SearchAnswer?
  /// The hit that has the focus; nil while the field has it.
  private(set) var selected: Int?
  private(set) var top = 0
  private var state = LoadState<SearchRequest>.wanted
  /// Steps down that were taken before any answer was there.
  private var stepsAhead = 0
  /// Whether the first hit is to be opened as soon as it is known.
  private var isAwaited = false

  static let longest = 200
  /// Hits that are asked for.
  static let mostHits = 50

  init(_ typed: String = "") { insert(typed) }

  /// A search that is answered already.
  init(_ answer: SearchAnswer) {
    self.init(answer.query)
    self.answer = answer
  }

  var isField: Bool { true }
  var place: TitlePlace { .named(\.search) }
  var hits: [SearchAnswer.Hit] { answer?.hits ?? [] }
  var failure: Failure? { state.failure }

  /// Whether there is nothing to search: no word, and nothing filtered that could be listed.
  var asksNothing: Bool { typed.allSatisfy { $0 == " " } && !filter.isList }

  /// What Enter opens: the chosen hit, or the first.
  var target: String? {
    hits.indices.contains(selected ?? 0) ? hits[selected ?? 0].id : nil
  }

  /// What is asked of the search, in the sections there are.
  func request(_ context: PageContext) -> SearchRequest {
    filter.request(typed, context.preferences, context.moment)
  }

  mutating func settle(_ context: PageContext) {
    let focus = selected ?? 0
    top = max(min(top, focus), focus - max(1, SearchView.hitsInSight(context.layout)) + 1)
  }
}

/// What it needs to have found.
extension SearchPage {
  mutating func requests(_ context: PageContext) -> [ReadRequest] {
    guard !asksNothing else {
      answer = nil
      state = .wanted
      return []
    }
    let request = request(context)
    return state.begin(request) ? [.search(request)] : []
  }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    guard case .search(let asked) = request else {
      let highlighter = self.answer?.marker
      return context.outcome(of: answer, to: request) { opened in
        var page = SectionPage(opened)
        if let highlighter { page.begin(at: highlighter, context) }
        return page
      }
    }
    switch answer {
    case .success(.search(let found)):
      guard state.end(asked) else { return .stay }
      show(found)
    case .success: return .stay
    case .failure(let failure):
      guard state.end(asked, failure) else { return .stay }
      self.answer = nil
    }
    defer { isAwaited = false }
    return isAwaited ? openTarget() : .stay
  }

  /// Shows what was found; the focus stays on the hit it was on, or goes the steps that were taken ahead.
  private mutating func show(_ found: SearchAnswer) {
    let chosen = selected.flatMap { hits.indices.contains($0) ? hits[$0].id : nil }
    answer = found
    top = 0
    selected = chosen.flatMap { id in found.hits.firstIndex { $0.id == id } }
    if stepsAhead > 0 { move(stepsAhead) }
    stepsAhead = 0
  }

  mutating func lose(_ request: ReadRequest) {
    if case .search(let asked) = request { state.lose(asked) }
  }

  mutating func retry() { state.retry() }

  private func openTarget() -> Outcome { target.map(Outcome.open) ?? .stay }
}

/// What is typed into it.
extension SearchPage {
  mutating func type(_ key: Key, _ context: PageContext) -> Outcome? {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: if !typed.isEmpty { change { $0.removeLast() } }
    case .control("w"): change { $0.removeLastWord() }
    case .control("u"): change { $0 = "" }
    case .down: move(1)
    case .up: move(-1)
    case .pageDown: move(max(1, SearchView.hitsInSight(context.layout) - 1))
    case .pageUp: move(-max(1, SearchView.hitsInSight(context.layout) - 1))
    case .right: step(1, context)
    case .left: step(-1, context)
    case .tab: if let suggestion = answer?.suggestion { change { $0 = suggestion } }
    case .enter: return open(context)
    case _ where context.keys.command(of: key) == .search: change { $0 = "" }
    default: return nil
    }
    return .stay
  }

  mutating func paste(_ text: String, _ context: PageContext) -> Outcome {
    insert(text)
    return .stay
  }

  /// Takes text into the field as far as there is room; a line feed is left out.
  private mutating func insert(_ text: String) {
    let room = Self.longest - typed.count
    change { $0 += String(text.filter { $0 != "\n" }.prefix(max(0, room))) }
  }

  private mutating func change(_ change: (inout String) -> Void) {
    change(&typed)
    begin()
  }

  private mutating func step(_ steps: Int, _ context: PageContext) {
    let next = filter.stepped(steps, in: SearchFilter.choices(context.preferences.sections))
    guard next != filter else { return }
    filter = next
    begin()
  }

  private mutating func begin() {
    selected = nil
    top = 0
    isAwaited = false
    stepsAhead = 0
  }

  /// Moves the focus; what is pressed before any answer is there holds for the answer.
  private mutating func move(_ steps: Int) {
    if answer == nil { stepsAhead = max(0, stepsAhead + steps) }
    guard !hits.isEmpty else { return }
    let next = (selected ?? -1) + steps
    selected = next < 0 ? nil : min(next, hits.count - 1)
  }

  /// Opens the hit that was chosen, or the first as soon as what is shown answers what is typed.
  private mutating func open(_ context: PageContext) -> Outcome {
    if selected != nil || state == .loaded(request(context)) { return openTarget() }
    isAwaited = !asksNothing && state.failure == nil
    return .stay
  }
}

extension String {
  /// Drops the last word and the spaces after it.
  fileprivate mutating func removeLastWord() {
    while last == " " { removeLast() }
    while let last, last != " " { removeLast() }
  }
}

/// What is said of the keys here.
extension SearchPage {
  func commands(_ context: PageContext) -> [Command] {
    [.down, .up, .pageDown, .pageUp, .open, .back]
  }

  func hints(_ context: PageContext) -> [String] {
    let words = context.words
    let suggestion =
      answer?.suggestion == nil ? [] : [context.hint(.nextStop, words.didYouMean)]
    return [
      context.hint([.up, .down], words.choose), context.hint(.open, words.open),
      context.hint(.back, words.back), context.hint([.left, .right], words.narrow),
    ] + suggestion
  }

  /// The place of the hit that Enter opens among those found, of which not all are kept.
  func positions(_ context: PageContext) -> [String] {
    guard !hits.isEmpty else { return [] }
    let more = hits.count < Self.mostHits ? "" : "+"
    return ["\((selected ?? 0) + 1)/\(hits.count)\(more)"]
  }

  func draw(_ context: PageContext, in frame: inout Frame) {
    SearchView(self, context).draw(in: &frame)
  }
}
