import Content
import Screen

/// The page of a place as it is drawn: the field, which place it is, and the rows.
struct PlaceView {
  /// A line of the list: a row has one, and one more for what must be said of it.
  fileprivate enum Line {
    case heading(String)
    case row(NearbyRow, index: Int, label: String?)
    case note(String, index: Int)
  }

  private let page: PlacePage
  private let context: PageContext
  private let lines: [Line]

  /// Lines above the rows.
  private static let linesAbove = 2
  /// Columns of the name of a group, where it stands before its rows.
  private static let labelWidth = 24

  init(_ page: PlacePage, _ context: PageContext) {
    self.page = page
    self.context = context
    let rows = page.rows(context.words, on: context.day)
    lines = Self.lines(rows, hasLabels: !context.layout.isOneColumn)
  }

  /// Lines of rows in sight.
  static func height(_ context: PageContext) -> Int {
    max(1, context.layout.body.rows - linesAbove)
  }

  /// Rows under headings; with labels the name of a group stands before its first row in place of over it.
  private static func lines(_ rows: [NearbyRow], hasLabels: Bool) -> [Line] {
    var lines: [Line] = []
    var label: String?
    var index = 0
    for row in rows {
      if case .heading(let heading) = row.content {
        if hasLabels, heading.count <= labelWidth - 2 {
          label = heading
        } else {
          lines.append(.heading(heading))
        }
        continue
      }
      lines.append(.row(row, index: index, label: hasLabels ? label ?? "" : nil))
      label = nil
      if case .service(_, let note?) = row.content { lines.append(.note(note, index: index)) }
      index += 1
    }
    return lines
  }

  /// The first line in sight so that a row with its heading and its note are, from where it was.
  func top(showing selected: Int?, from top: Int) -> Int {
    guard let selected else { return 0 }
    let own = lines.indices.filter { lines[$0].index == selected }
    guard var first = own.first, let last = own.last else { return 0 }
    if first > 0, case .heading = lines[first - 1] { first -= 1 }
    let height = Self.height(context)
    let fitting = max(min(top, first), last - height + 1)
    return max(0, min(fitting, lines.count - height))
  }

  private var words: Messages { context.words }
  private var body: Rect { context.layout.body }

  func draw(in frame: inout Frame) {
    drawField(in: &frame)
    drawPlace(row: body.row + 1, in: &frame)
    if let failure = page.failure {
      FailureView(failure, context).draw(body.split(rows: Self.linesAbove).1, in: &frame)
      return
    }
    let first = body.row + Self.linesAbove
    for (offset, line) in lines.dropFirst(page.top).prefix(Self.height(context)).enumerated() {
      let area = Rect(column: 0, row: first + offset, columns: body.columns, rows: 1)
      draw(line, area, in: &frame)
    }
    if case .unknown = page.lookup { drawNumbers(row: first + lines.count, in: &frame) }
  }

  private func drawField(in frame: inout Frame) {
    let label = " \(words.nearby.field): "
    let start = frame.put(label, column: 0, row: body.row, style: .bold)
    let room = body.columns - start - 1
    let end = frame.put(page.typed.suffix(max(0, room)), column: start, row: body.row)
    frame.cursor = Position(column: min(end, body.columns - 1), row: body.row)
  }

  /// Which place it is, or what there is to say of what was typed.
  private func drawPlace(row: Int, in frame: inout Frame) {
    if let nearby = page.nearby {
      let name = nearby.record.title(context.language)
      let code = nearby.record.code.map { " \($0)" } ?? ""
      let end = frame.put(
        " \(name)\(code)", column: 0, row: row, limit: body.right, style: .title)
      frame.put("  \(words.district(of: nearby))", column: end, row: row, limit: body.right)
      return
    }
    let sentence: String
    switch page.lookup {
    case .ambiguous: sentence = words.nearby.ambiguous(page.typed)
    case .unknown(let nearest):
      sentence =
        words.nearby.unknown(page.typed) + (nearest.isEmpty ? "" : " \(words.nearby.perhaps)")
    case .found, nil: sentence = words.nearby.typePlace
    }
    frame.put(" \(sentence)".cut(to: body.columns - 1), column: 0, row: row, limit: body.right)
  }

  private func draw(_ line: Line, _ area: Rect, in frame: inout Frame) {
    switch line {
    case .heading(let heading):
      frame.put(
        " \(heading.cut(to: area.columns - 2))", column: area.column, row: area.row,
        limit: area.right, style: .title)
    case .note(let note, _):
      frame.put(
        note.cut(to: area.columns - start - 5), column: start + 4, row: area.row,
        limit: area.right)
    case .row(let row, let index, let label):
      if let label, !label.isEmpty {
        frame.put(
          "\(label.cut(to: start - 1))", column: 1, row: area.row, limit: start, style: .bold)
      }
      let place = Rect(column: start, row: area.row, columns: area.columns - start, rows: 1)
      draw(row, isChosen: index == page.selected, place, in: &frame)
      if index == page.selected { frame.focus(area) }
    }
  }

  /// The column rows begin in.
  private var start: Int { context.layout.isOneColumn ? 0 : Self.labelWidth }

  private func draw(
    _ row: NearbyRow, isChosen: Bool, _ area: Rect, in frame: inout Frame
  ) {
    switch row.content {
    case .heading: break
    case .service(let item, _):
      let showsCode = area.columns >= 50
      ListItemView(item, isChosen: isChosen, showsCode: showsCode, context).draw(area, in: &frame)
    case .unknown(let sentence, let ring):
      let number = ring.map { words.line($0).cut(to: area.columns - 4) } ?? ""
      let start = frame.put(
        isChosen ? "> ! " : "  ! ", column: area.column, row: area.row, limit: area.right)
      let room = area.right - start - number.count - 1
      let next = frame.put(sentence.cut(to: room), column: start, row: area.row)
      let end = context.isSpoken ? next + 2 : area.right - number.count
      frame.put(number, column: end, row: area.row, limit: area.right, style: .bold)
    case .place(let match):
      let item = ListItem(id: match.id, code: match.code, title: Text(name: words.name(of: match)))
      ListItemView(item, isChosen: isChosen, context).draw(area, in: &frame)
    }
  }

  /// Whom anybody can ring, wherever they are.
  private func drawNumbers(row: Int, in frame: inout Frame) {
    for (offset, emergency) in Emergency.all.enumerated() where row + 1 + offset < body.bottom {
      frame.put(
        "  \(emergency.title(context.language))  \(emergency.number)", column: 0,
        row: row + 1 + offset, limit: body.right)
    }
  }
}

extension PlaceView.Line {
  /// The number of the row it belongs to; nil for a heading.
  fileprivate var index: Int? {
    switch self {
    case .heading: nil
    case .row(_, let index, _), .note(_, let index): index
    }
  }
}
