public import Content
import UnicodePolicy

/// The program as a conversation: a line in, lines out, for speech, dumb terminals and pipes.
public struct LineMode: Sendable {
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
    case section(Section)
    case item(Opened)
    case hits(SearchAnswer)
    case help
  }

  public internal(set) var language: Language
  /// The sections there are.
  let sections: [Section]
  let front: StartPageData
  let created: CalendarDate
  let contents: LineModeContents
  /// Columns of a line at most.
  let width: Int
  /// ListBuilder of the terminal; nil where it is none.
  let height: Int?
  /// Nil where the clock cannot be right.
  var moment: Instant?
  var place = Place(subject: .start)
  /// What the reader was asked for, code or words, and has not answered yet.
  var asked: LineCommandWord?
  var past: [Place] = []
  var future: [Place] = []

  public init(
    language: Language, sections: [Section] = Section.allCases, front: StartPageData,
    created: CalendarDate,
    contents: LineModeContents, width: Int = 78, height: Int? = nil
  ) {
    self.width = min(max(width, 20), 78)
    self.height = height
    self.language = language
    self.sections = sections
    self.front = front
    self.created = created
    self.contents = contents
  }

  var words: Messages { .of(language) }

  /// What stands before the place a line is typed.
  public var prompt: String { words.dialogue.prompt }

  /// The lines to begin with.
  public mutating func begin(at moment: Instant?) -> [String] {
    self.moment = plausible(moment)
    return shown().lines
  }

  /// What is said to a line.
  public mutating func answer(_ line: String, at moment: Instant?) -> Reply {
    self.moment = plausible(moment)
    let line = String(line.prefix(SearchPage.longest))
    let command = LineCommand(line)
    defer { if command != .word(.search), command != .word(.code) { asked = nil } }
    switch (asked, command) {
    case (.search, .open), (.search, .number), (.search, .unknown): return search(line)
    case (.code, .unknown): return open(line)
    default: return answer(command)
    }
  }

  /// A clock before the day of the content cannot be right.
  private func plausible(_ moment: Instant?) -> Instant? {
    moment.flatMap { $0.day < created ? nil : $0 }
  }

  /// Lines as they are said: none too wide, and nothing in them that may not be shown.
  func said(_ lines: [String]) -> Reply {
    let fitting = lines.flatMap { $0.count > width ? wrapped($0) : [$0] }
    return Reply(lines: fitting.map { DisplayableCharacters.filtered($0.visible) }, isEnd: false)
  }

  func shown() -> Reply {
    let page = page(of: place)
    return said(page.lines + turns(of: page) + page.last)
  }

  private func turns(of page: LinePage) -> [String] {
    switch (page.index > 0, page.hasNext) {
    case (true, true): turns(at: page.position, .both)
    case (true, false): turns(at: page.position, .previous)
    case (false, true): turns(at: page.position, .next)
    case (false, false): []
    }
  }
}
