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
    case .near(let typed): near(typed)
    case .unknown(let typed):
      said([
        typed.count == 1 ? words.dialogue.unknownLetter(typed) : words.dialogue.unknown(typed)
      ])
    }
  }

  private mutating func answer(_ word: LineCommandWord) -> Reply {
    switch word {
    case .start: perform(.start)
    case .next: turn(1, orSay: words.dialogue.atEnd)
    case .previous: turn(-1, orSay: words.dialogue.atBeginning)
    case .back: session.pages.past.isEmpty ? said([words.dialogue.noPast]) : perform(.back)
    case .forward:
      session.pages.future.isEmpty ? said([words.dialogue.noFuture]) : perform(.forward)
    case .code: ask(.code, words.dialogue.typeCode)
    case .search: ask(.search, words.typeToSearch)
    case .near: ask(.near, words.nearby.typePlace)
    case .safety: perform(.safety)
    case .language: perform(.language)
    case .help: help()
    case .leave: leave()
    }
  }

  /// Does what a command means on the full screen too, and shows where that leads.
  private mutating func perform(_ command: Command) -> Reply {
    switch session.perform(command) {
    case .open(let key): return open(key)
    case .notice(let sentence):
      let lines = said([sentence]).lines
      return Reply(lines: lines + shown().lines, isEnd: false)
    case .push(let page): return go(to: page)
    case .ignored, .stay, .back: return shown()
    }
  }

  /// Asks what the next line is then the answer to.
  private mutating func ask(_ word: LineCommandWord, _ question: String) -> Reply {
    asked = word
    return said([question])
  }

  private mutating func turn(_ step: Int, orSay sentence: String) -> Reply {
    do throws(Failure) {
      let page = try page()
      guard step < 0 ? page.index > 0 : page.hasNext else { return said([sentence]) }
      session.pages.part = page.index + step
      return shown()
    } catch {
      return said(error)
    }
  }

  private mutating func go(to page: any Page) -> Reply {
    session.pages.push(page)
    return shown()
  }

  private mutating func help() -> Reply {
    if session.pages.page is HelpPage { return shown() }
    return go(to: HelpPage(here: [], fromField: false))
  }

  /// What a number leads to: on the page, to ring, or on another page of the list.
  private mutating func follow(_ number: String) -> Reply {
    do throws(Failure) {
      switch Int(number).flatMap(try page().target) {
      case .section(let section): return go(to: SectionPage(section: section))
      case .record(let id): return open(id)
      case nil: return try seek(number)
      }
    } catch {
      return said(error)
    }
  }

  /// A number that nothing on the page has: one to ring, or that of an item on another page.
  private mutating func seek(_ number: String) throws(Failure) -> Reply {
    if Emergency.of(number) != nil { return open(number) }
    if let page = session.pages.page as? SectionPage, page.focus == .list,
      let section = page.list?.section, let position = Int(number),
      let id = try context.record(position, in: section)
    {
      return open(id)
    }
    guard number.count >= Self.shortestPhone else { return said([words.dialogue.noNumber(number)]) }
    let answer = try found(number)
    guard !answer.hits.isEmpty else { return said([words.dialogue.noNumber(number)]) }
    return go(to: SearchPage(answer))
  }

  /// Digits of the shortest number that can be rung.
  private static let shortestPhone = 3

  mutating func open(_ key: String) -> Reply {
    switch store.read(.item(key)) {
    case .success(.item(let opened?)) where opened.record.kind == .place:
      go(to: PlacePage(place: opened.record.id))
    case .success(.item(let opened?)): go(to: SectionPage(opened))
    case .success: said([words.missing(key)])
    case .failure(let failure): said(failure)
    }
  }

  /// What is near a place; asks for it where none was said.
  mutating func near(_ typed: String) -> Reply {
    typed.isEmpty
      ? ask(.near, words.nearby.typePlace) : go(to: PlacePage(typed: typed))
  }

  mutating func search(_ typed: String) -> Reply {
    do throws(Failure) {
      let answer = try found(typed)
      return answer.hits.isEmpty
        ? said([words.noHits] + context.suggestion(of: answer)) : go(to: SearchPage(answer))
    } catch {
      return said(error)
    }
  }

  private func found(_ typed: String) throws(Failure) -> SearchAnswer {
    let request = SearchFilter.none.request(typed, session.preferences, session.moment)
    guard case .search(let answer) = try store.read(.search(request)).get() else {
      return SearchAnswer(query: typed)
    }
    return answer
  }

  mutating func leave() -> Reply {
    asked = nil
    session.forget()
    return Reply(lines: [], isEnd: true)
  }
}

extension LinePage {
  fileprivate func target(of number: Int) -> LineTarget? { targets[number] }
}
