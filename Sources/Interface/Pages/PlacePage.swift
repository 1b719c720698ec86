import Content
import Screen

/// What is near: a field for a place, and the services for those who live there.
struct PlacePage: Page {
  private(set) var typed = ""
  /// The id of the place that was chosen; nil while what is typed decides.
  private var chosen: String?
  private(set) var lookup: PlaceLookup?
  private(set) var nearby: Nearby?
  /// Which of the rows that lead somewhere has the focus; nil while the field has it.
  private(set) var selected: Int?
  private(set) var top = 0
  private var state = LoadState<String>.wanted
  /// The record of the row with the focus, for a slip.
  private var opened: Record?
  private var openedState = LoadState<String>.wanted

  static let longest = 60

  /// An empty field.
  init() {}

  /// The page of a place.
  init(place id: String) {
    chosen = id
    selected = 0
  }

  /// The page of what was typed for a place.
  init(typed: String) { self.typed = String(typed.prefix(Self.longest)) }

  var isField: Bool { selected == nil }
  var place: TitlePlace { .named(\.nearby.title) }
  var failure: Failure? { state.failure }
  var record: Record? { opened }

  /// What line mode asks for; nil where nothing is.
  var asked: String? { wanted.isEmpty ? nil : wanted }

  /// Shows what was read.
  mutating func show(_ lookup: PlaceLookup, _ nearby: Nearby?) {
    (self.lookup, self.nearby) = (lookup, nearby)
  }

  /// What is asked for: a place, or what was typed.
  private var wanted: String { chosen ?? typed }

  /// Its rows: what is near, or the places to choose from.
  func rows(_ words: Messages, on day: CalendarDate?) -> [NearbyRow] {
    if let nearby { return nearby.rows(words, on: day) }
    return (lookup?.candidates ?? []).map { NearbyRow(.place($0)) }
  }

  /// The rows that lead somewhere.
  private func targets(_ context: PageContext) -> [NearbyRow] {
    rows(context.words, on: context.day).filter { $0.target != nil }
  }

  /// The row that has the focus, or that Enter takes from the field.
  private func target(_ context: PageContext) -> NearbyRow? {
    let targets = targets(context)
    return targets.indices.contains(selected ?? 0) ? targets[selected ?? 0] : nil
  }

  mutating func settle(_ context: PageContext) {
    let targets = targets(context)
    if state.request != nil, !state.isLoading, let selected {
      self.selected = targets.isEmpty ? nil : min(selected, targets.count - 1)
    }
    top = PlaceView(self, context).top(showing: selected, from: top)
  }

  func draw(_ context: PageContext, in frame: inout Frame) {
    PlaceView(self, context).draw(in: &frame)
  }
}

/// What it needs to have read.
extension PlacePage {
  mutating func requests(_ context: PageContext) -> [ReadRequest] {
    var requests: [ReadRequest] = []
    if wanted.allSatisfy({ $0 == " " }) {
      (lookup, nearby, state) = (nil, nil, .wanted)
    } else if state.begin(wanted) {
      requests.append(.near(wanted))
    }
    if selected != nil, let row = target(context), let id = row.target, row.isRecord {
      if opened?.id != id { opened = nil }
      if openedState.begin(id) { requests.append(.record(id)) }
    } else {
      opened = nil
    }
    return requests
  }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    switch (request, answer) {
    case (.near(let key), .success(.near(let lookup, let nearby))):
      guard state.end(key) else { return .stay }
      show(lookup, nearby)
      top = 0
    case (.near(let key), .failure(let failure)):
      guard state.end(key, failure) else { return .stay }
      (lookup, nearby, selected) = (nil, nil, nil)
    case (.record(let id), .success(.record(let record))):
      if openedState.end(id) { opened = record }
    case (.record(let id), .failure(let failure)): _ = openedState.end(id, failure)
    default: return context.outcome(of: answer, to: request)
    }
    return .stay
  }

  mutating func lose(_ request: ReadRequest) {
    switch request {
    case .near(let key): state.lose(key)
    case .record(let id): openedState.lose(id)
    default: break
    }
  }

  mutating func retry() {
    state.retry()
    openedState.retry()
  }
}

/// What is typed into it, and what the commands mean on its rows.
extension PlacePage {
  mutating func type(_ key: Key, _ context: PageContext) -> Outcome? {
    switch key {
    case .character("<"): step(nearby?.previous)
    case .character(">"): step(nearby?.next)
    case .character(let character): insert(String(character))
    case .backspace:
      if typed.isEmpty { return .back }
      change { $0.removeLast() }
    case .control("u"): change { $0 = "" }
    case .down: if !targets(context).isEmpty { selected = 0 }
    case .enter: return enter(context)
    case .up, .left, .right: break
    default: return nil
    }
    return .stay
  }

  mutating func paste(_ text: String, _ context: PageContext) -> Outcome {
    insert(text)
    return .stay
  }

  private mutating func insert(_ text: String) {
    let room = Self.longest - typed.count
    change { $0 += String(text.filter { $0 != "\n" }.prefix(max(0, room))) }
  }

  private mutating func change(_ change: (inout String) -> Void) {
    change(&typed)
    chosen = nil
    selected = nil
    top = 0
  }

  /// Goes into the rows of a place that was found, or takes the first of those it may be.
  private mutating func enter(_ context: PageContext) -> Outcome {
    guard nearby == nil else {
      selected = 0
      return .stay
    }
    return open(context)
  }

  /// Opens what has the focus: a place on this page, a service on its own.
  private mutating func open(_ context: PageContext) -> Outcome {
    guard let row = target(context), let id = row.target else { return .stay }
    guard case .place = row.content else { return .open(id) }
    step(id)
    selected = 0
    return .stay
  }

  private mutating func step(_ id: String?) {
    guard let id else { return }
    typed = ""
    chosen = id
    top = 0
  }

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    let last = targets(context).count - 1
    let height = max(1, PlaceView.height(context) - 1)
    guard let index = selected, last >= 0 else {
      return [.near, .search].contains(command) ? .ignored : command == .back ? .back : .ignored
    }
    switch command {
    case .back: return .back
    case .up: selected = index == 0 ? nil : index - 1
    case .down: selected = min(last, index + 1)
    case .pageUp: selected = max(0, index - height)
    case .pageDown: selected = min(last, index + height)
    case .first: selected = 0
    case .last: selected = last
    case .open: return open(context)
    case .near: (selected, top) = (nil, 0)
    case .left, .previousPlace: step(nearby?.previous)
    case .right, .nextPlace: step(nearby?.next)
    default: return .ignored
    }
    return .stay
  }
}

/// What is said of the keys here.
extension PlacePage {
  func commands(_ context: PageContext) -> [Command] {
    [.down, .up, .open, .nextPlace, .previousPlace, .near, .large, .slip, .back]
  }

  func hints(_ context: PageContext) -> [String] {
    let words = context.words
    let neighbours =
      nearby == nil
      ? [] : [context.hint([.previousPlace, .nextPlace], words.nearby.neighbours)]
    let hints = [context.hint([.up, .down], words.choose), context.hint(.open, words.open)]
    guard selected != nil else {
      return hints + [context.hint(.back, words.back)] + neighbours
    }
    let large = number(context) == nil ? [] : [context.hint(.large)]
    return hints + large + [context.hint(.slip)] + neighbours
      + [context.hint(.back, words.back), context.hint(.help)]
  }

  func positions(_ context: PageContext) -> [String] {
    guard let nearby else { return [] }
    let known = nearby.groups.count { !$0.services.isEmpty }
    return [context.words.nearby.count(known, nearby.groups.count - known)]
  }

  func number(_ context: PageContext) -> (number: String, name: String)? {
    guard let row = target(context) else { return nil }
    switch row.content {
    case .service(let item, _):
      return item.phone?.numbers(on: context.day).first.map(context.large)
    case .unknown(_, let ring): return ring.map(context.large)
    case .heading, .place: return nil
    }
  }
}

extension NearbyRow {
  /// Whether it leads to a record that a slip can be made of.
  fileprivate var isRecord: Bool {
    switch content {
    case .service, .unknown: true
    case .heading, .place: false
    }
  }
}
