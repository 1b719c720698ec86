import Content

/// What is done at each command.
extension LineMode {
  mutating func answer(_ command: LineCommand) -> Reply {
    switch command {
    case .again: shown()
    case .word(let word): answer(word)
    case .number(let number): follow(number)
    case .open(let key): open(key)
    case .search(let typed): search(typed)
    case .unknown(let typed):
      said([
        typed.count == 1 ? words.dialogue.unknownLetter(typed) : words.dialogue.unknown(typed)
      ])
    }
  }

  private mutating func answer(_ word: LineCommandWord) -> Reply {
    switch word {
    case .start: go(to: .start)
    case .next: turn(1, orSay: words.dialogue.atEnd)
    case .previous: turn(-1, orSay: words.dialogue.atBeginning)
    case .back: goBack()
    case .forward: goForward()
    case .code: ask(.code, words.dialogue.typeCode)
    case .search: ask(.search, words.typeToSearch)
    case .safety: open("trygg-bruk")
    case .language: changeLanguage()
    case .help: help()
    case .leave: leave()
    }
  }

  /// Asks what the next line is then the answer to.
  private mutating func ask(_ word: LineCommandWord, _ question: String) -> Reply {
    asked = word
    return said([question])
  }

  private mutating func turn(_ step: Int, orSay sentence: String) -> Reply {
    let next = place.page + step
    guard step < 0 ? next >= 0 : page(of: place).hasNext else { return said([sentence]) }
    place.page = next
    return shown()
  }

  private mutating func go(to subject: Subject) -> Reply {
    past = (past + [place]).suffix(AppState.longestPast)
    future = []
    place = Place(subject: subject)
    return shown()
  }

  private mutating func goBack() -> Reply {
    guard let previous = past.popLast() else { return said([words.dialogue.noPast]) }
    future.append(place)
    place = previous
    return shown()
  }

  private mutating func goForward() -> Reply {
    guard let next = future.popLast() else { return said([words.dialogue.noFuture]) }
    past.append(place)
    place = next
    return shown()
  }

  private mutating func changeLanguage() -> Reply {
    language = language.next
    let notice = said([words.languageChanged]).lines
    place.page = page(of: place).index
    return Reply(lines: notice + shown().lines, isEnd: false)
  }

  private mutating func help() -> Reply {
    if case .help = place.subject { return shown() }
    return go(to: .help)
  }

  private mutating func follow(_ number: String) -> Reply {
    switch Int(number).flatMap({ page(of: place).targets[$0] }) {
    case .section(let digit):
      return Section(rawValue: digit).map { go(to: .section($0)) } ?? shown()
    case .record(let id): return open(id)
    case nil: return seek(number)
    }
  }

  /// A number that nothing on the page has: one to ring, or that of an item on another page.
  private mutating func seek(_ number: String) -> Reply {
    if Emergency.of(number) != nil { return open(number) }
    if case .section(let section) = place.subject,
      let id = Int(number).flatMap({ record($0, on: section) })
    {
      return open(id)
    }
    let answer = number.count >= Self.shortestPhone ? found(number) : nil
    guard let answer, !answer.hits.isEmpty else { return said([words.dialogue.noNumber(number)]) }
    return go(to: .hits(answer))
  }

  /// Digits of the shortest number that can be rung.
  private static let shortestPhone = 3

  mutating func open(_ key: String) -> Reply {
    guard let opened = contents.open(key) else {
      return said([words.missing(key)])
    }
    return go(to: .item(opened))
  }

  mutating func search(_ typed: String) -> Reply {
    let answer = found(typed)
    return answer.hits.isEmpty
      ? said([words.noHits] + suggestion(of: answer)) : go(to: .hits(answer))
  }

  private func found(_ typed: String) -> SearchAnswer {
    contents.search(
      SearchRequest(
        typed, sections: sections.searched, preferred: language, limit: SearchPage.mostHits))
  }

  private mutating func leave() -> Reply {
    asked = nil
    place = Place(subject: .start)
    past = []
    future = []
    return Reply(lines: [], isEnd: true)
  }
}
