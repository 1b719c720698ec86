import Content
import Screen

/// The line a code is typed on, over the page it was asked for on.
struct CodePage: Page {
  private(set) var typed = ""
  /// Whether what was typed led nowhere.
  private(set) var isUnknown = false

  static let longest = 12

  var isOverlay: Bool { true }
  var isTransparent: Bool { true }
  var isField: Bool { true }
  var place: TitlePlace { .none }

  func hints(_ context: PageContext) -> [String] {
    let words = context.words
    return [
      "\(Key.enter.name(words)) \(words.open)", "\(Key.escape.name(words)) \(words.back)",
    ]
  }

  mutating func type(_ key: Key, _ context: PageContext) -> Outcome? {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace:
      if typed.isEmpty { return .back }
      typed.removeLast()
    case .control("u"): typed = ""
    case .escape: return .back
    case .enter: return open()
    case _ where key.isFunction: return nil
    default: break
    }
    return .stay
  }

  mutating func paste(_ text: String, _ context: PageContext) -> Outcome {
    insert(text)
    return .stay
  }

  private mutating func insert(_ text: String) {
    isUnknown = false
    typed += String(text.uppercased().filter { $0.isLetter || $0.isNumber || ".,+".contains($0) })
    typed = String(typed.prefix(Self.longest))
  }

  /// Goes to a code or an emergency number; any other number is sought, since no code is only digits.
  private func open() -> Outcome {
    let code = code
    if code.isEmpty { return .back }
    let isNumber =
      (code.allSatisfy(\.isNumber) || PhoneNumber(typed: code) != nil) && Emergency.of(code) == nil
    return isNumber ? .push(SearchPage(code)) : .open(code)
  }

  /// What is asked for: a code without a point at its end.
  private var code: String {
    var code = typed[...]
    while let last = code.last, ".,".contains(last) { code = code.dropLast() }
    return String(code)
  }

  mutating func take(
    _ answer: Result<ReadAnswer, Failure>, to request: ReadRequest, _ context: PageContext
  ) -> Outcome {
    if case .success(.item(nil)) = answer {
      isUnknown = true
      return .stay
    }
    return context.outcome(of: answer, to: request)
  }

  /// The line after the number for danger; where there is one line only, in place of the hints.
  func draw(_ context: PageContext, in frame: inout Frame) {
    let (words, bar) = (context.words, context.layout.status)
    let isOnly = bar.rows == 1
    let limit = isOnly ? bar.columns - words.leave.count - 4 : bar.columns
    let danger = " \(isOnly ? words.dangerShort : words.danger)"
    let needed = Self.longest + words.code.count + 4
    let isAlone = isOnly && (isUnknown || limit < danger.count + needed)
    let start = isAlone ? 0 : danger.count + 1
    let row = bar.row
    frame.put(String(repeating: " ", count: max(0, limit - start)), column: start, row: row)
    var column = frame.put(" \(words.code): ", column: start, row: row, limit: limit, style: .bold)
    column = frame.put(typed, column: column, row: row, limit: limit)
    frame.cursor = Position(column: max(0, min(column, limit - 1)), row: row)
    if isUnknown {
      frame.put(words.unknownCode, column: column + 2, row: row, limit: limit, style: .warning)
    }
  }
}
