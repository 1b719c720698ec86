public import Content
import UnicodePolicy

/// The program as a conversation: a line in, lines out, for speech, dumb terminals and pipes.
public struct LineMode: Sendable {
  /// What is to be written for a line, and whether the conversation is over.
  public struct Reply: Hashable, Sendable {
    public let lines: [String]
    public let isEnd: Bool
  }

  var session: Session
  let store: ContentStore
  /// Columns of a line at most.
  let width: Int
  /// Rows of the terminal; nil where it is none.
  let height: Int?
  /// What the reader was asked for, code or words, and has not answered yet.
  var asked: LineCommandWord?

  public init(session: Session, store: ContentStore, width: Int = 78, height: Int? = nil) {
    self.session = session
    self.store = store
    self.width = min(max(width, 20), 78)
    self.height = height
  }

  public var language: Language { session.language }
  var words: Messages { session.words }

  var context: LineContext {
    LineContext(
      preferences: session.preferences, moment: session.moment, created: session.created,
      startPanes: session.startPanes, store: store, part: session.pages.part, width: width,
      height: height)
  }

  /// What stands before the place a line is typed.
  public var prompt: String { words.dialogue.prompt }

  /// The lines to begin with.
  public mutating func begin(at moment: Instant?) -> [String] {
    session.take(moment)
    return shown().lines
  }

  /// What is said to a line.
  public mutating func answer(_ line: String, at moment: Instant?) -> Reply {
    session.take(moment)
    if LineCommand.asksToLeave(line) { return leave() }
    let line = String(line.prefix(SearchPage.longest))
    let command = LineCommand(line)
    defer { if ![.word(.search), .word(.code), .word(.near)].contains(command) { asked = nil } }
    switch (asked, command) {
    case (.search, .open), (.search, .number), (.search, .unknown): return search(line)
    case (.near, .open), (.near, .number), (.near, .unknown): return near(line)
    case (.code, .unknown): return open(line)
    default: return answer(command)
    }
  }

  /// Lines as they are said: none too wide, and nothing in them that may not be shown.
  func said(_ lines: [String]) -> Reply {
    let fitting = lines.flatMap { $0.count > width ? context.wrapped($0) : [$0] }
    return Reply(
      lines: fitting.map { DisplayableCharacters.filtered($0) }, isEnd: false)
  }

  /// What could not be read, with the numbers that hold all the same.
  func said(_ failure: Failure) -> Reply { said(context.lines(of: failure)) }

  /// The page a reader is on, or why it cannot be read.
  func shown() -> Reply {
    do throws(Failure) {
      let page = try page()
      return said(page.lines + turns(of: page) + page.last)
    } catch {
      return said(error)
    }
  }

  func page() throws(Failure) -> LinePage { try session.pages.page.lines(context) }

  private func turns(of page: LinePage) -> [String] {
    switch (page.index > 0, page.hasNext) {
    case (true, true): context.turns(at: page.position, .both)
    case (true, false): context.turns(at: page.position, .previous)
    case (false, true): context.turns(at: page.position, .next)
    case (false, false): []
    }
  }
}
