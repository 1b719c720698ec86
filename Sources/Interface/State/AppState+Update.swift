import Content
import Screen

extension AppState {
  /// Takes what happened, and says what is to be done.
  public mutating func update(_ message: Action) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .happened(let event, let time): effects = take(event, at: time) + goIfAlone(at: time)
    case .clockRead(let moment): self.moment = moment.flatMap(plausible)
    case .waited(let time): effects = wait(until: time)
    case .opened(let key, let opened): take(opened, for: key)
    case .loaded(let id, let record): changeSection { $0.take(record, id: id) }
    case .rowsRead(let section, let first, let rows, let count, let items):
      changeSection {
        if $0.section == section { $0.list.take(rows, from: first, count: count, items: items) }
      }
    case .pictured(let picture): take(picture)
    case .found(let answer, let generation):
      effects = take(answer, generation: generation)
    }
    settle()
    return effects + missing
  }

  /// A clock before the day of the content cannot be right.
  private func plausible(_ moment: Instant) -> Instant? {
    guard let created else { return nil }
    return moment.day < created ? nil : moment
  }

  /// Scrolls what has the focus into sight.
  private mutating func settle() {
    let arrangement = arrangement
    switch page {
    case .section(var section):
      section.list.scroll(showing: arrangement.panes.list.rows, on: setting.day)
      section.bringFocusInSight(setting)
      page = .section(section)
    case .search(var search):
      search.scroll(showing: hitsInSight)
      page = .search(search)
    case .start, .help, .large, .slip, .trouble, .neutral: break
    }
  }

  /// What has to be read before the page can be drawn whole.
  private var missing: [Effect] {
    guard case .section(let section) = page else { return [] }
    return section.missing(arrangement)
  }

  mutating func changeSection(_ change: (inout SectionPage) -> Void) {
    guard case .section(var section) = page else { return }
    change(&section)
    page = .section(section)
  }

  /// Shows what a search found, and opens the first of it where Enter was pressed before.
  private mutating func take(_ answer: SearchAnswer, generation: Int) -> [Effect] {
    guard case .search(var search) = page else { return [] }
    search.take(answer, generation: generation)
    let isAwaited = search.isAwaited && search.isAnswered
    if isAwaited { search.isAwaited = false }
    page = .search(search)
    return isAwaited ? search.target.map { [.open($0)] } ?? [] : []
  }

  private mutating func take(_ opened: Opened?, for key: String) {
    guard let opened else {
      if prompt == nil { notice = words.noSuchCode(key) }
      prompt?.isUnknown = true
      return
    }
    prompt = nil
    var section = SectionPage(opened)
    if case .search(let search) = page, let marker = search.answer?.marker {
      section.begin(at: marker, setting)
    }
    if case .section(let left) = page { section.rest(on: left.record?.id) }
    go(to: .section(section))
  }

  private mutating func take(_ event: Event, at time: Int) -> [Effect] {
    switch event {
    case .key(let key): return take(key, at: time)
    case .pasted(let text):
      escapes.reset()
      return paste(text)
    case .resized(let size):
      self.size = size
      return []
    case .ended:
      forget()
      return [.wipe, .end]
    case .continued: return refuseStop()
    case .woken: return []
    }
  }

  private mutating func take(_ key: Key, at time: Int) -> [Effect] {
    notice = nil
    if key == .escape {
      if escapes.press(at: time) { return leave() }
      notice = escapes.left(at: time).map(words.escapesLeft)
    } else {
      escapes.reset()
    }
    if keys.command(of: key) == .leave { return leave() }
    if key == .control("z") { return isKiosk ? leave() : refuseStop() }
    if page == .neutral { return wake(key, at: time) }
    if idle?.answer(key, at: time) == true { return [] }
    if let effects = typeInField(key) { return effects }
    guard !isTooSmall, let command = keys.command(of: key) else {
      return keys.command(of: key) == .quit ? leave() : []
    }
    return perform(command)
  }

  /// On the neutral page Enter begins, and nothing else does anything.
  private mutating func wake(_ key: Key, at time: Int) -> [Effect] {
    _ = idle?.answer(key, at: time)
    if key == .enter, let resting { page = resting }
    return []
  }

  /// Takes down what has become untrue, and leaves where the reader has gone.
  private mutating func wait(until time: Int) -> [Effect] {
    if escapes.expire(at: time) { notice = escapes.left(at: time).map(words.escapesLeft) }
    return goIfAlone(at: time)
  }

  /// Leaves where the reader has gone, though it is not silent: what happens need not come from a person.
  private mutating func goIfAlone(at time: Int) -> [Effect] {
    guard page != .neutral, idle?.wait(until: time) == true else { return [] }
    return leave()
  }

  /// Gone: the screen is blanked first, then everything typed and visited is dropped.
  private mutating func leave() -> [Effect] {
    let isResting = page == .neutral
    forget()
    return isResting ? [] : [.wipe, .end]
  }

  /// Not stopped, which would leave the program in a shell's list, but blank, and back at the beginning.
  private mutating func refuseStop() -> [Effect] {
    forget()
    return [.wipe]
  }

  private mutating func forget() {
    past = []
    future = []
    prompt = nil
    notice = nil
    if isKiosk {
      page = .neutral
    } else if created != nil {
      page = .start(StartPage())
    }
  }
}
