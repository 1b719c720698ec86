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
    case help
  }

  public internal(set) var language: Language
  /// The sections there are.
  let shelves: [Shelf]
  let front: Front
  let created: Day
  let contents: DialogueContents
  /// Columns of a line at most.
  let width: Int
  /// Rows of the terminal; nil where it is none.
  let height: Int?
  /// Nil where the clock cannot be right.
  var moment: Moment?
  var place = Place(subject: .start)
  /// What the reader was asked for, code or words, and has not answered yet.
  var asked: DialogueWord?
  var past: [Place] = []
  var future: [Place] = []

  public init(
    language: Language, shelves: [Shelf] = Shelf.allCases, front: Front, created: Day,
    contents: DialogueContents, width: Int = 78, height: Int? = nil
  ) {
    self.width = min(max(width, 20), 78)
    self.height = height
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

  /// A clock before the day of the content cannot be right.
  private func plausible(_ moment: Moment?) -> Moment? {
    moment.flatMap { $0.day < created ? nil : $0 }
  }

  /// Lines as they are said: none too wide, and nothing in them that may not be shown.
  func said(_ lines: [String]) -> Reply {
    let fitting = lines.flatMap { $0.count > width ? wrapped($0) : [$0] }
    return Reply(lines: fitting.map { Allowed.filtered($0.visible) }, isEnd: false)
  }

  func shown() -> Reply {
    let page = page(of: place)
    return said(page.lines + turns(of: page) + page.last)
  }

  private func turns(of page: DialoguePage) -> [String] {
    switch (page.index > 0, page.hasNext) {
    case (true, true): turns(at: page.position, .both)
    case (true, false): turns(at: page.position, .previous)
    case (false, true): turns(at: page.position, .next)
    case (false, false): []
    }
  }
}
