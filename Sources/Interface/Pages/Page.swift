import Content
import Screen

/// What fills the screen between the bars, as a value; a new page is one type that says all this of itself.
///
/// What has a default is what most pages do alike.
protocol Page: Hashable, Sendable {
  /// Whether it only lies over the page it was opened from, and is not kept when it is left.
  var isOverlay: Bool { get }
  /// Whether the page under it stays in sight.
  var isTransparent: Bool { get }
  /// Which of the sections in the title bar it stands under.
  var place: TitlePlace { get }
  /// Whether letters are typed into it.
  var isField: Bool { get }
  /// The record it shows whole.
  var record: Record? { get }

  /// The commands that do something here, most needed first.
  func commands(_ context: PageContext) -> [Command]
  /// What the last line says of the keys, most needed first.
  func hints(_ context: PageContext) -> [String]
  /// What stands at the end of the line above it, the longest first of those to choose from.
  func positions(_ context: PageContext) -> [String]
  /// The number and name of what has the focus.
  func number(_ context: PageContext) -> (number: String, name: String)?

  /// What has to be read before it can be drawn whole; what is asked for is noted as under way.
  mutating func requests(_ context: PageContext) -> [ReadRequest]
  /// Takes the answer to a request it made.
  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome
  /// Takes that a request will not be answered.
  mutating func lose(_ request: ReadRequest)
  /// Lets what could not be read be asked for once more.
  mutating func retry()

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome
  /// What a key does where letters are typed; nil where it is none of the field's.
  mutating func type(_ key: Key, _ context: PageContext) -> Outcome?
  mutating func paste(_ text: String, _ context: PageContext) -> Outcome
  /// Lays out what has changed and scrolls what has the focus into sight; called once after each change.
  mutating func settle(_ context: PageContext)

  func draw(_ context: PageContext, in frame: inout Frame)
  /// What it says line by line.
  func lines(_ context: LineContext) throws(Failure) -> LinePage
}

/// What a page wants done after a command, a key or an answer.
enum Outcome {
  /// It is not for this page.
  case ignored
  case stay
  case back
  /// Show the record of an id, a code or an emergency number.
  case open(String)
  case push(any Page)
  /// Say something on the line at the bottom until the next key.
  case notice(String)
}

/// Where the title bar puts a page.
enum TitlePlace: Hashable {
  case start
  case section(Section)
  /// Outside the sections, under a name of its own.
  case named(any KeyPath<Messages, String> & Sendable)
  /// No section is shown.
  case none
}

extension Page {
  var isOverlay: Bool { false }
  var isTransparent: Bool { false }
  var isField: Bool { false }
  var record: Record? { nil }

  func commands(_ context: PageContext) -> [Command] { [.back] }
  func hints(_ context: PageContext) -> [String] { [context.hint(.back, context.words.back)] }
  func positions(_ context: PageContext) -> [String] { [] }
  func number(_ context: PageContext) -> (number: String, name: String)? { nil }

  mutating func requests(_ context: PageContext) -> [ReadRequest] { [] }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    context.outcome(of: answer, to: request)
  }

  mutating func lose(_ request: ReadRequest) {}
  mutating func retry() {}

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    command == .back ? .back : .ignored
  }

  mutating func type(_ key: Key, _ context: PageContext) -> Outcome? { nil }
  mutating func paste(_ text: String, _ context: PageContext) -> Outcome { .ignored }
  mutating func settle(_ context: PageContext) {}

  func lines(_ context: LineContext) throws(Failure) -> LinePage { LinePage(lines: []) }

  func isEqual(to other: any Page) -> Bool { AnyHashable(self) == AnyHashable(other) }
}

extension PageContext {
  /// What becomes of an answer to the wish to open a record: its page, a sentence, or what is wrong.
  func outcome(
    of answer: Result<ReadAnswer, Failure>, to request: ReadRequest,
    _ make: (OpenedItem) -> SectionPage = SectionPage.init
  ) -> Outcome {
    guard case .item(let key) = request else { return .stay }
    switch answer {
    case .success(.item(let opened?)) where opened.record.kind == .place:
      return .push(PlacePage(place: opened.record.id))
    case .success(.item(let opened?)): return .push(make(opened))
    case .failure(let failure): return .push(FailurePage(failure, isOverlay: true))
    default: return .notice(words.noSuchCode(key))
    }
  }
}
