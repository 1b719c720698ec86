import Content
import Screen

/// What a person can copy or photograph and take along.
struct HandoutPage: Hashable {
  let record: Record
  /// Whether its name stands on it; without it the slip tells nothing of the subject.
  var isNamed = true
  /// The picture of what the slip leads to, where one could be made.
  var picture: BitMatrix?

  init(_ record: Record) { self.record = record }

  /// What the picture holds: the number to ring, else the web address.
  func address(on day: CalendarDate?) -> String? {
    let ring = record.phoneAdvice?.numbers(on: day).first { $0.channel == .voice }
    return ring?.number.link ?? web.map { "https://\($0)" }
  }

  private var web: String? {
    switch record.details {
    case .helpline(let line): line.web
    case .plan(let plan): plan.web
    case .guide(let guide): guide.web
    case .guideSection(let section): section.web
    case .organisation(let organisation): organisation.web
    case .award, .term, .notice: nil
    }
  }

  /// Its lines, the name first where it is wanted; each number with what must be said of it.
  func lines(_ words: Messages, on day: CalendarDate?) -> [String] {
    var lines = isNamed ? [record.title(words.language)] : []
    let numbers = record.phoneAdvice?.numbers(on: day) ?? []
    lines += numbers.map { words.line($0, isNamed: isNamed) }
    if let since = numbers.lazy.compactMap(\.unconfirmedSince).first {
      lines.append(words.notConfirmedSince(words.date(written: since)))
    }
    if case .helpline(let line) = record.details {
      if let hours = line.hours { lines.append(words.words(hours)) }
      if let note = line.hoursNote { lines.append(note(words.language)) }
    }
    if isNamed, let web { lines.append(web) }
    if let code = record.code { lines.append("\(words.code) \(code)") }
    return lines + ["\(words.checked) \(words.date(record.checked))"]
  }

  mutating func perform(_ command: Command) -> Outcome {
    switch command {
    case .slip: isNamed.toggle()
    case .back, .open: return .back
    default: return .ignored
    }
    return .stay
  }
}

extension AppState {
  /// Shows the slip of the item that is open, and asks for its picture.
  mutating func openSlip() -> [Effect] {
    guard case .section(let section) = page, let record = section.record else {
      notice = words.noSlip
      return []
    }
    let slip = HandoutPage(record)
    go(to: .slip(slip))
    return slip.address(on: setting.day).map { [.picture($0)] } ?? []
  }

  mutating func take(_ picture: BitMatrix?) {
    guard case .slip(var slip) = page else { return }
    slip.picture = picture
    page = .slip(slip)
  }

  func draw(_ slip: HandoutPage, in frame: inout Frame) {
    let body = arrangement.body
    var column = 2
    if let picture = slip.picture, showsPictures, !preferences.isOneColumn {
      let size = Frame.size(of: picture)
      if size.rows <= body.rows, size.columns + 24 <= body.columns {
        frame.put(picture, column: 2, row: body.row)
        column = size.columns + 4
      }
    }
    let runs = slip.lines(words, on: setting.day).map { Run($0) }
    var row = body.row + 1
    for run in runs {
      for line in LineBreaker.lines([run], width: body.columns - column - 2) where row < body.bottom
      {
        frame.put(line, column: column, row: row, limit: body.right)
        row += 1
      }
    }
    frame.cursor = Position(column: column, row: body.row + 1)
  }
}
