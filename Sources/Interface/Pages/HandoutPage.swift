import Content
import Screen

/// What a person can copy or photograph and take along.
struct HandoutPage: Page {
  private let source: Record
  /// Whether its name stands on it; without it the slip tells nothing of the subject.
  private(set) var isNamed = true
  /// The QR code of what the slip leads to, where one could be made.
  private(set) var code: BitMatrix?
  private var state = LoadState<String>.wanted

  init(_ record: Record) { source = record }

  var isOverlay: Bool { true }
  var place: TitlePlace { .named(\.slip) }

  func hints(_ context: PageContext) -> [String] {
    [context.hint(.back, context.words.back), context.hint(.slip, context.words.withoutName)]
  }

  func commands(_ context: PageContext) -> [Command] { [.slip, .back] }

  mutating func perform(_ command: Command, _ context: PageContext) -> Outcome {
    switch command {
    case .slip: isNamed.toggle()
    case .back, .open: return .back
    default: return .ignored
    }
    return .stay
  }

  mutating func requests(_ context: PageContext) -> [ReadRequest] {
    guard let address = address(on: context.day), state.begin(address) else { return [] }
    return [.qrCode(address)]
  }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    guard case .qrCode(let address) = request else {
      return context.outcome(of: answer, to: request)
    }
    if case .success(.qrCode(let code)) = answer, state.end(address) { self.code = code }
    return .stay
  }

  mutating func lose(_ request: ReadRequest) {
    if case .qrCode(let address) = request { state.lose(address) }
  }

  func draw(_ context: PageContext, in frame: inout Frame) {
    let body = context.layout.body
    var column = 2
    if let code, context.showsPictures, !context.isSpoken {
      let size = Frame.size(of: code)
      if size.rows <= body.rows, size.columns + 24 <= body.columns {
        frame.put(code, column: 2, row: body.row)
        column = size.columns + 4
      }
    }
    var row = body.row + 1
    for text in lines(context.words, on: context.day) {
      for line in LineBreaker.lines([Run(text)], width: body.columns - column - 2)
      where row < body.bottom {
        frame.put(line, column: column, row: row, limit: body.right)
        row += 1
      }
    }
    frame.cursor = Position(column: column, row: body.row + 1)
  }
}

/// What stands on it.
extension HandoutPage {
  /// What the QR code holds: the number to ring, else the web address.
  func address(on day: CalendarDate?) -> String? {
    let ring = source.phoneAdvice?.numbers(on: day).first { $0.channel == .voice }
    return ring?.number.link ?? web.map { "https://\($0)" }
  }

  private var web: String? {
    switch source.details {
    case .helpline(let line): line.web
    case .plan(let plan): plan.web
    case .guide(let guide): guide.web
    case .guideSection(let section): section.web
    case .organisation(let organisation): organisation.web
    case .award, .term, .place, .notice: nil
    }
  }

  /// Its lines, the name first where it is wanted; each number with what must be said of it.
  func lines(_ words: Messages, on day: CalendarDate?) -> [String] {
    var lines = isNamed ? [source.title(words.language)] : []
    let numbers = source.phoneAdvice?.numbers(on: day) ?? []
    lines += numbers.map { words.line($0, isNamed: isNamed) }
    if let since = numbers.lazy.compactMap(\.unconfirmedSince).first {
      lines.append(words.sentence(since))
    }
    if case .helpline(let line) = source.details {
      if let hours = line.hours { lines.append(words.words(hours)) }
      if let note = line.hoursNote { lines.append(note(words.language)) }
    }
    if isNamed, let web { lines.append(web) }
    if let code = source.code { lines.append("\(words.code) \(code)") }
    return lines + [words.reading(of: source)]
  }
}
