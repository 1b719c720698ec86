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
    switch DialogueCommand(String(line.prefix(SearchPage.longest))) {
    case .again: return shown()
    case .start: return go(to: .start)
    case .next: return turn(1, orSay: words.dialogue.atEnd)
    case .previous: return turn(-1, orSay: words.dialogue.atBeginning)
    case .back: return goBack()
    case .forward: return goForward()
    case .safety: return open("trygg-bruk")
    case .language: return changeLanguage()
    case .help: return said(words.dialogue.help)
    case .number(let number): return follow(number)
    case .open(let key): return open(key)
    case .search(let typed): return search(typed)
    case .unknown(let typed): return said([words.dialogue.unknown(typed)])
    case .leave: return leave()
    }
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
    case nil: return said([words.dialogue.noNumber(number)])
    }
  }

  private mutating func open(_ key: String) -> Reply {
    guard let opened = contents.open(key) else { return said([words.missing(key)]) }
    return go(to: .item(opened))
  }

  private mutating func search(_ typed: String) -> Reply {
    guard !typed.isEmpty else { return said([words.typeToSearch]) }
    let answer = contents.search(
      SearchRequest(typed, shelves: shelves.searched, preferred: language, limit: 50))
    return answer.hits.isEmpty
      ? said([words.noHits] + suggestion(of: answer)) : go(to: .hits(answer))
  }

  private mutating func leave() -> Reply {
    place = Place(subject: .start)
    past = []
    future = []
    return Reply(lines: [], isEnd: true)
  }
}
