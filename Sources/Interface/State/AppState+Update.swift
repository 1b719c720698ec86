import Content
import Screen

extension AppState {
  /// Takes what happened, and says what is to be done.
  public mutating func update(_ action: Action) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .happened(let event, let time): effects = take(event, at: time) + goIfAlone(at: time)
    case .clockRead(let moment): session.take(moment)
    case .waited(let time): effects = wait(until: time)
    case .read(let asked, let answer): effects = take(answer, to: asked)
    case .dropped(let asked): _ = session.pages.change(asked.page) { $0.lose(asked.request) }
    }
    let context = context
    page.settle(context)
    return effects + page.requests(context).map(read)
  }

  /// The wish to read something for the page a reader is on.
  private func read(_ request: ReadRequest) -> Effect {
    .read(PageRequest(request: request, page: session.pages.current.id))
  }

  /// Hands an answer to the page that asked; what it leads to is done only where a reader is still there.
  private mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to asked: PageRequest
  ) -> [Effect] {
    let context = context
    let isHere = session.pages.current.id == asked.page
    let outcome = session.pages.change(asked.page) { page in
      page.take(answer, to: asked.request, context)
    }
    return isHere ? carryOut(outcome ?? .stay) : []
  }

  private mutating func take(_ event: Event, at time: Int) -> [Effect] {
    switch event {
    case .key(let key): return take(key, at: time)
    case .pasted(let text):
      escapes.reset()
      guard !isLocked, !isTooSmall else { return [] }
      return carryOut(page.paste(text, context))
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
    let command = keys.command(of: key)
    if key == .escape {
      if escapes.press(at: time) { return leave() }
      notice = escapes.left(at: time).map(words.escapesLeft)
    } else {
      escapes.reset()
    }
    if command == .leave { return leave() }
    if key == .control("z") { return isKiosk ? leave() : refuseStop() }
    if isLocked { return unlock(key, at: time) }
    if changeIdle({ $0.answer(key, at: time) }) == true { return [] }
    if !isTooSmall, page.isField, let outcome = page.type(key, context) {
      return carryOut(outcome)
    }
    guard !isTooSmall else { return command == .quit ? leave() : [] }
    if page is CodePage { _ = session.pages.goBack() }
    return command.map { perform($0) } ?? []
  }

  /// On the lock page Enter begins, and nothing else does anything.
  private mutating func unlock(_ key: Key, at time: Int) -> [Effect] {
    _ = changeIdle { $0.answer(key, at: time) }
    if key == .enter { session.forget() }
    return []
  }

  /// Takes down what has become untrue, and leaves where the reader has gone.
  private mutating func wait(until time: Int) -> [Effect] {
    if escapes.expire(at: time) { notice = escapes.left(at: time).map(words.escapesLeft) }
    return goIfAlone(at: time)
  }

  /// Leaves where the reader has gone, though it is not silent: what happens need not come from a person.
  private mutating func goIfAlone(at time: Int) -> [Effect] {
    guard !isLocked, changeIdle({ $0.wait(until: time) }) == true else { return [] }
    return leave()
  }

  /// Gone: the screen is blanked first, then everything typed and visited is dropped.
  private mutating func leave() -> [Effect] {
    let wasLocked = isLocked
    forget()
    return wasLocked ? [] : [.wipe, .end]
  }

  /// Not stopped, which would leave the program in a shell's list, but blank, and back at the beginning.
  private mutating func refuseStop() -> [Effect] {
    forget()
    return [.wipe]
  }

  private mutating func forget() {
    notice = nil
    if isKiosk { lock() } else { session.forget() }
  }
}
