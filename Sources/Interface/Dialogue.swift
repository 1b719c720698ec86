public import Content
import Letters

/// The program as a conversation: a line in, lines out, for speech, dumb terminals and pipes.
public struct Dialogue: Sendable {
  /// What is to be written for a line, and whether the conversation is over.
  public struct Reply: Hashable, Sendable {
    public let lines: [String]
    public let isEnd: Bool
  }

  /// Where a reader is, and on which page of it, from 0.
  struct Place {
    var subject: Subject
    var page = 0
  }

  enum Subject {
    case start
    case shelf(Shelf)
    case item(Opened)
    case hits(SearchAnswer)
  }

  public private(set) var language: Language
  /// The sections there are.
  let shelves: [Shelf]
  let front: Front
  let created: Day
  let contents: DialogueContents
  /// Columns of a line at most.
  let width: Int
  /// Nil where the clock cannot be right.
  var moment: Moment?
  private var place = Place(subject: .start)
  /// What the reader was asked for, code or words, and has not answered yet.
  private var asked: DialogueWord?
  private var past: [Place] = []
  private var future: [Place] = []

  public init(
    language: Language, shelves: [Shelf] = Shelf.allCases, front: Front, created: Day,
    contents: DialogueContents, width: Int = 78
  ) {
    self.width = min(max(width, 20), 78)
    self.language = language
    self.shelves = shelves
    self.front = front
    self.created = created
    self.contents = contents
  }

  var words: Catalogue { .of(language) }

  /// Whether what has been typed of a line asks to leave at once.
  public static func isLeft(by typed: String) -> Bool { DialogueCommand.asksToLeave(typed) }

  /// What stands before the place a line is typed.
  public var prompt: String { words.dialogue.prompt }

  /// The lines to begin with.
  public mutating func begin(at moment: Moment?) -> [String] {
    self.moment = plausible(moment)
    return shown().lines
  }

  /// What is said to a line.
  public mutating func answer(_ line: String, at moment: Moment?) -> Reply {
    self.moment = plausible(moment)
    let line = String(line.prefix(SearchPage.longest))
    let command = DialogueCommand(line)
    defer { if command != .word(.search), command != .word(.code) { asked = nil } }
    switch (asked, command) {
    case (.search, .open), (.search, .number), (.search, .unknown): return search(line)
    case (.code, .unknown): return open(line)
    default: return answer(command)
    }
  }

  private mutating func answer(_ command: DialogueCommand) -> Reply {
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

  private mutating func answer(_ word: DialogueWord) -> Reply {
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
    case .help: said(words.dialogue.help)
    case .leave: leave()
    }
  }

  /// Asks what the next line is then the answer to.
  private mutating func ask(_ word: DialogueWord, _ question: String) -> Reply {
    asked = word
    return said([question])
  }

  /// A clock before the day of the content cannot be right.
  private func plausible(_ moment: Moment?) -> Moment? {
    moment.flatMap { $0.day < created ? nil : $0 }
  }

  /// Lines as they are said: none too wide, and nothing in them that may not be shown.
  private func said(_ lines: [String]) -> Reply {
    let fitting = lines.flatMap { $0.count > width ? wrapped($0) : [$0] }
    return Reply(lines: fitting.map { Allowed.filtered($0.visible) }, isEnd: false)
  }

  private func shown() -> Reply { said(page(of: place).lines + turns(of: page(of: place))) }

  /// Which page it is, and how the others are reached, where there are others.
  private func turns(of page: DialoguePage) -> [String] {
    guard page.count > 1 else { return [] }
    var parts = [words.dialogue.page(page.index + 1, page.count)]
    if page.index + 1 < page.count { parts.append(words.dialogue.next) }
    if page.index > 0 { parts.append(words.dialogue.previous) }
    return [parts.joined(separator: " ")]
  }

  private mutating func turn(_ step: Int, orSay sentence: String) -> Reply {
    let next = place.page + step
    guard (0..<page(of: place).count).contains(next) else { return said([sentence]) }
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
    place.page = min(place.page, page(of: place).count - 1)
    return Reply(lines: notice + shown().lines, isEnd: false)
  }

  private mutating func follow(_ number: String) -> Reply {
    switch Int(number).flatMap({ page(of: place).targets[$0] }) {
    case .shelf(let digit): return Shelf(rawValue: digit).map { go(to: .shelf($0)) } ?? shown()
    case .record(let id): return open(id)
    case nil: return ring(number)
    }
  }

  /// A number that nothing here has: perhaps one to ring.
  private mutating func ring(_ number: String) -> Reply {
    if Emergency.of(number) != nil { return open(number) }
    let answer = number.count >= Self.shortestPhone ? found(number) : nil
    guard let answer, !answer.hits.isEmpty else { return said([words.dialogue.noNumber(number)]) }
    return go(to: .hits(answer))
  }

  /// Digits of the shortest number that can be rung.
  private static let shortestPhone = 3

  private mutating func open(_ key: String) -> Reply {
    guard let opened = contents.open(Emergency.of(key)?.id ?? key) else {
      return said([words.missing(key)])
    }
    return go(to: .item(opened))
  }

  private mutating func search(_ typed: String) -> Reply {
    let answer = found(typed)
    return answer.hits.isEmpty
      ? said([words.noHits] + suggestion(of: answer)) : go(to: .hits(answer))
  }

  private func found(_ typed: String) -> SearchAnswer {
    contents.search(
      SearchRequest(typed, shelves: shelves.searched, preferred: language, limit: Self.mostHits))
  }

  /// Hits that are asked for at most.
  static let mostHits = 50

  private mutating func leave() -> Reply {
    asked = nil
    place = Place(subject: .start)
    past = []
    future = []
    return Reply(lines: [], isEnd: true)
  }
}
