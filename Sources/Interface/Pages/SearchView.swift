import Content
import Screen

/// The search as it is drawn: the field, what it is filtered by, what there is to say, and the hits.
struct SearchView {
  private let page: SearchPage
  private let context: PageContext

  init(_ page: SearchPage, _ context: PageContext) {
    self.page = page
    self.context = context
  }

  private var words: Messages { context.words }
  private var body: Rect { context.layout.body }
  private var size: Size { context.size }
  private var linesPerHit: Int { Self.linesPerHit(context.layout) }

  /// Rows above the hits.
  private static let linesAboveHits = 3

  /// Columns of a hit at most, so that its number stands near its name.
  private static let widestHit = 100

  /// Lines a hit takes: its row, and its words where there is room.
  private static func linesPerHit(_ layout: Layout) -> Int { layout.body.rows >= 10 ? 2 : 1 }

  /// How many hits are in sight at once.
  static func hitsInSight(_ layout: Layout) -> Int {
    max(1, (layout.body.rows - linesAboveHits) / linesPerHit(layout))
  }

  func draw(in frame: inout Frame) {
    drawField(in: &frame)
    drawFilter(row: body.row + 1, in: &frame)
    drawMessage(row: body.row + 2, in: &frame)
    for offset in 0..<Self.hitsInSight(context.layout) {
      let place = page.top + offset
      guard page.hits.indices.contains(place) else { break }
      let area = Rect(
        column: 0, row: body.row + Self.linesAboveHits + offset * linesPerHit,
        columns: min(body.columns, Self.widestHit), rows: linesPerHit)
      draw(page.hits[place], isTarget: place == page.selected ?? 0, area, in: &frame)
      if place == page.selected { frame.focus(area) }
    }
  }

  /// All it can be filtered by where there is room, else only what it is.
  private func drawFilter(row: Int, in frame: inout Frame) {
    let choices = SearchFilter.choices(context.preferences.sections)
    let names = choices.map { $0.name(words) }
    let isWhole = names.reduce(1) { $0 + $1.count + 2 } < size.columns
    var column = isWhole ? 1 : frame.put(" ←", column: 0, row: row)
    for (choice, name) in zip(choices, names) where isWhole || choice == page.filter {
      let isHere = choice == page.filter
      column = frame.put(
        isHere ? "[\(name)]" : " \(name) ", column: column, row: row,
        style: isHere ? .bold : .plain)
    }
    if !isWhole { frame.put("→", column: column, row: row) }
  }

  /// The field; of a long text the end is shown.
  private func drawField(in frame: inout Frame) {
    let label = " \(words.search): "
    let start = frame.put(label, column: 0, row: body.row, style: .bold)
    let room = body.columns - start - 1
    let end = frame.put(page.typed.suffix(max(0, room)), column: start, row: body.row)
    frame.cursor = Position(column: min(end, body.columns - 1), row: body.row)
  }

  private func drawMessage(row: Int, in frame: inout Frame) {
    if let failure = page.failure {
      FailureView(failure, context).draw(body.split(rows: row - body.row).1, in: &frame)
    } else if page.asksNothing {
      frame.put(" \(words.typeToSearch)", column: 0, row: row)
    } else if let meant = page.answer?.suggestion {
      frame.put(" \(words.hitsFor(meant))", column: 0, row: row, style: .bold)
    } else if page.answer != nil, page.hits.isEmpty {
      drawAbsence(row: row, in: &frame)
    }
  }

  /// That nothing was found, and a way on: everything, or somebody to ask.
  private func drawAbsence(row: Int, in frame: inout Frame) {
    let sentence: String
    if page.filter == .none {
      let line = Emergency.nationalLine
      let name = "\(line.title(context.language)) \(line.number.unbroken)"
      sentence = "\(words.noHits) \(words.otherWords(name))"
    } else {
      sentence = words.noHitsIn(page.filter.name(words))
    }
    let lines = LineBreaker.lines([Run(sentence)], width: body.textWidth)
    for (offset, line) in lines.enumerated() where row + offset < body.bottom {
      frame.put(line, column: 1, row: row + offset, limit: size.columns)
    }
  }

  /// A hit, marked where Enter opens it.
  private func draw(
    _ hit: SearchAnswer.Hit, isTarget: Bool, _ area: Rect, in frame: inout Frame
  ) {
    let row = ListItem(
      id: hit.id, code: hit.code, kind: hit.kind, title: hit.title,
      detail: hit.kind.description.name, phone: hit.phone, hours: hit.hours)
    ListItemView(row, isChosen: isTarget, context).draw(area, in: &frame)
    if area.rows > 1 { drawSnippet(of: hit, area, in: &frame) }
  }

  /// The words around what was sought; those sought stand in « », also without colour.
  private func drawSnippet(of hit: SearchAnswer.Hit, _ area: Rect, in frame: inout Frame) {
    var column = area.column + 4
    let limit = area.right - 1
    if let note = hit.service.flatMap({ words.note(of: $0, on: context.day) }) {
      column = frame.put(
        "\(note): ", column: column, row: area.row + 1, limit: limit, style: .bold)
    }
    if hit.language != context.language, let name = words.languageNames[hit.language] {
      column = frame.put("(\(name)) ", column: column, row: area.row + 1, limit: limit)
    }
    for piece in hit.snippet {
      let text = piece.text
      let shown = piece.isMarked ? "«\(text)»" : text
      guard column < limit else {
        frame.put("…", column: limit - 1, row: area.row + 1)
        break
      }
      let fitting = shown.cut(to: limit - column)
      column = frame.put(
        fitting, column: column, row: area.row + 1, style: piece.isMarked ? .bold : .plain)
      if fitting != shown { break }
    }
  }
}
