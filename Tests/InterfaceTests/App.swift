import Content
import Screen

@testable import Interface

/// The state with the sample content behind it, driven by keys as a person would.
struct App {
  var state: AppState
  /// What it was asked to do that is not reading.
  var deeds: [Effect] = []
  /// Why a request cannot be answered; nil where it can.
  var failure: @Sendable (ReadRequest) -> Failure? = { _ in nil }
  /// Requests made so far.
  private(set) var reads = 0
  /// What is read of sections that a test gives rows of its own.
  private var answers: [Section: ListWindow] = [:]
  private var time = 0

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .nb, moment: Instant? = Sample.morning
  ) {
    self.init(
      columns: columns, rows: rows, preferences: Preferences(language: language), moment: moment)
  }

  init(
    columns: Int = 80, rows: Int = 24, preferences: Preferences, moment: Instant? = Sample.morning
  ) {
    state = AppState(
      size: Size(columns: columns, rows: rows),
      session: Session(
        preferences: preferences, startData: Sample.front, created: Sample.created))
    take(.clockRead(moment))
  }

  init(columns: Int = 80, rows: Int = 24, failure: Failure) {
    state = AppState(
      size: Size(columns: columns, rows: rows),
      session: Session(preferences: Preferences(language: .nb), failure: failure))
  }

  /// Presses keys: letters as they are, others by name in angle brackets, two seconds apart unless `quick`.
  mutating func press(_ keys: String, quick: Bool = false) {
    for key in Self.keys(keys) {
      time += quick ? 100 : 2000
      take(.happened(.key(key), at: time))
    }
  }

  func after(_ keys: String) -> App {
    var app = self
    app.press(keys)
    return app
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    take(.happened(.resized(Size(columns: columns, rows: rows)), at: time))
  }

  mutating func paste(_ text: String) { take(.happened(.pasted(text), at: time)) }

  mutating func take(_ message: Action) {
    var messages = [message]
    while !messages.isEmpty {
      for effect in state.update(messages.removeFirst()) {
        if let answer = answer(effect) {
          messages.append(answer)
        } else {
          deeds.append(effect)
        }
      }
    }
  }

  /// The answer from the sample content; nil for what is no reading.
  private mutating func answer(_ effect: Effect) -> Action? {
    guard case .read(let asked) = effect else { return nil }
    reads += 1
    if let failure = failure(asked.request) { return .read(asked, .failure(failure)) }
    if case .rows(let section, _) = asked.request, let window = answers[section] {
      return .read(asked, .success(.rows(window)))
    }
    return .read(asked, Sample.store.read(asked.request))
  }

  /// `<F9>` and the like, and every other character for itself.
  static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        keys.append(named(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static func named(_ name: String) -> Key {
    switch name {
    case "Enter": return .enter
    case "Esc": return .escape
    case "Tab": return .tab
    case "BackTab": return .backTab
    case "Up": return .up
    case "Down": return .down
    case "Left": return .left
    case "Right": return .right
    case "PgDn": return .pageDown
    case "PgUp": return .pageUp
    case "Home": return .home
    case "End": return .end
    case "Backspace": return .backspace
    default:
      if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .function(number) }
      if name.hasPrefix("C-"), let letter = name.last { return .control(letter) }
      return .unknown
    }
  }
}

extension App {
  /// The page a reader is on, as one of a kind.
  func page<Kind: Page>(_ kind: Kind.Type = Kind.self) -> Kind? { state.page as? Kind }

  /// Changes the page a reader is on, where it is a section.
  mutating func changeSection(_ change: (inout SectionPage) -> Void) {
    guard var page = page(SectionPage.self) else { return }
    change(&page)
    state.page = page
  }

  /// Goes to a section whose list has these rows.
  mutating func go(to section: Section, rows: [ListItem]) {
    let items = rows.count { !$0.isHeading }
    go(to: section, window: ListWindow(first: 0, rows: rows, count: rows.count, items: items))
  }

  /// Goes to a section of which this is all that can be read.
  mutating func go(to section: Section, window: ListWindow) {
    answers[section] = window
    state.session.pages.push(SectionPage(section: section))
    take(.waited(at: 0))
  }

  /// Whether nothing can be gone back or forward to.
  var hasForgotten: Bool { state.session.pages.past.isEmpty && state.session.pages.future.isEmpty }

  /// The screen as text: reversed runs in «», the cursor as ▮ before its cell, no spaces at the ends of rows.
  var picture: String {
    let frame = state.view()
    return (0..<frame.size.rows).map { row in Self.line(row, of: frame) }.joined(separator: "\n")
      + "\n"
  }

  private static func line(_ row: Int, of frame: Frame) -> String {
    var line = ""
    var isReversed = false
    for column in 0..<frame.size.columns {
      let cell = frame[column, row]
      if cell.style.isReversed != isReversed {
        line += isReversed ? "»" : "«"
        isReversed.toggle()
      }
      if frame.cursor == Position(column: column, row: row) { line += "▮" }
      line.append(cell.character)
    }
    if isReversed { line += "»" }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The characters of the screen, a row a line.
  var text: String {
    let frame = state.view()
    return (0..<frame.size.rows).map { frame.text(row: $0) }.joined(separator: "\n")
  }

  /// The words on the row the cursor is on.
  var cursorRow: String {
    let frame = state.view()
    return frame.text(row: frame.cursor.row)
  }
}

extension String {
  /// It without spaces around it.
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}
