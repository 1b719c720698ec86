import Content
import Screen

extension AppState {
  /// What a key does in a field that text is typed in; nil where there is none or the key is not for it.
  mutating func typeInField(_ key: Key) -> [Effect]? {
    if prompt != nil { return typeCode(key) }
    if case .search(let search) = page, !isTooSmall { return typeWords(key, search) }
    return nil
  }

  /// Pasted text counts only in a field, and never as keys.
  mutating func paste(_ text: String) -> [Effect] {
    if prompt != nil {
      prompt?.type(text)
    } else if case .search(var search) = page {
      search.type(text)
      return took(search)
    }
    return []
  }

  /// Keeps the field as it now is, and asks for a search where what stands in it is new.
  private mutating func took(_ search: SearchPage) -> [Effect] {
    guard case .search(let before) = page else { return [] }
    page = .search(search)
    guard search.generation != before.generation, !search.asksNothing else { return [] }
    return [.search(search.request(preferences, moment), generation: search.generation)]
  }

  /// What a key does on the line of a code; nil for an F key, which ends it and does what it does elsewhere.
  private mutating func typeCode(_ key: Key) -> [Effect]? {
    switch key {
    case .character(let character): prompt?.type(String(character))
    case .backspace:
      if prompt?.typed.isEmpty == false { prompt?.typed.removeLast() } else { prompt = nil }
    case .control("u"): prompt?.typed = ""
    case .escape: prompt = nil
    case .enter:
      guard let asked = prompt, !asked.code.isEmpty else {
        prompt = nil
        return []
      }
      let isSought = asked.isNumber && Emergency.of(asked.code) == nil
      return isSought ? search(for: asked.code) : [.open(asked.code)]
    case _ where key.isFunction:
      prompt = nil
      return nil
    default: break
    }
    return []
  }

  /// Goes to a search for what was typed elsewhere.
  private mutating func search(for text: String) -> [Effect] {
    prompt = nil
    go(to: .search(SearchPage()))
    return paste(text)
  }

  private mutating func typeWords(_ key: Key, _ search: SearchPage) -> [Effect]? {
    var search = search
    switch key {
    case .character(let character): search.type(String(character))
    case .backspace: search.deleteLast()
    case .control("w"): search.deleteWord()
    case .control("u"): search.clear()
    case .down: search.move(1)
    case .up: search.move(-1)
    case .pageDown: search.move(max(1, hitsInSight - 1))
    case .pageUp: search.move(-max(1, hitsInSight - 1))
    case .right: search.narrow(1, in: narrowings)
    case .left: search.narrow(-1, in: narrowings)
    case .tab:
      guard let suggestion = search.answer?.suggestion else { return [] }
      search.clear()
      search.type(suggestion)
    case .enter:
      guard search.isAnswered else {
        search.isAwaited = true
        return took(search)
      }
      return search.target.map { [.open($0)] } ?? []
    case _ where keys.command(of: key) == .search: search.clear()
    default: return nil
    }
    return took(search)
  }
}
