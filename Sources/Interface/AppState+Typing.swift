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
      let effects = search.type(text)
      page = .search(search)
      return effects
    }
    return []
  }

  private mutating func typeCode(_ key: Key) -> [Effect] {
    switch key {
    case .character(let character): prompt?.type(String(character))
    case .backspace:
      if prompt?.typed.isEmpty == false { prompt?.typed.removeLast() } else { prompt = nil }
    case .control("u"): prompt?.typed = ""
    case .escape: prompt = nil
    case .enter:
      guard let typed = prompt?.typed, !typed.isEmpty else {
        prompt = nil
        return []
      }
      return [.open(typed)]
    default: break
    }
    return []
  }

  private mutating func typeWords(_ key: Key, _ search: SearchPage) -> [Effect]? {
    var search = search
    var effects: [Effect] = []
    switch key {
    case .character(let character): effects = search.type(String(character))
    case .backspace: effects = search.deleteLast()
    case .control("w"): effects = search.deleteWord()
    case .control("u"): effects = search.clear()
    case .down: search.move(1)
    case .up: search.move(-1)
    case .pageDown: search.move(max(1, hitsInSight - 1))
    case .pageUp: search.move(-max(1, hitsInSight - 1))
    case .tab:
      guard let suggestion = search.answer?.suggestion else { return [] }
      search.typed = ""
      effects = search.type(suggestion)
    case .enter:
      guard let target = search.target else { return [] }
      return [.open(target)]
    default: return nil
    }
    page = .search(search)
    return effects
  }
}
