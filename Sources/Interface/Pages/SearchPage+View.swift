import Content
import Screen

extension AppState {
  /// Lines a hit takes: its row, and its words where there is room.
  var linesPerHit: Int { arrangement.body.rows >= 10 ? 2 : 1 }

  /// What the hits can be narrowed to.
  var narrowings: [SearchFilter] { SearchFilter.choices(preferences.sections) }

  /// ListBuilder above the hits: the field, what it is narrowed to, and what there is to say.
  private var linesAboveHits: Int { 3 }

  /// How many hits are in sight at once.
  var hitsInSight: Int { max(1, (arrangement.body.rows - linesAboveHits) / linesPerHit) }

  func draw(_ search: SearchPage, in frame: inout Frame) {
    let body = arrangement.body
    drawField(search, body, in: &frame)
    drawNarrowing(search, row: body.row + 1, in: &frame)
    drawMessage(search, row: body.row + 2, in: &frame)
    for offset in 0..<hitsInSight where search.hits.indices.contains(search.top + offset) {
      let area = Rect(
        column: 0, row: body.row + linesAboveHits + offset * linesPerHit,
        columns: min(body.columns, Self.widestHit), rows: linesPerHit)
      let place = search.top + offset
      draw(search.hits[place], isTarget: place == search.selected ?? 0, area, in: &frame)
      if place == search.selected { frame.focus(area) }
    }
  }

  /// All it can be narrowed to where there is room, else only what it is.
  private func drawNarrowing(_ search: SearchPage, row: Int, in frame: inout Frame) {
    let choices = narrowings
    let names = choices.map { $0.name(words) }
    let isWhole = names.reduce(1) { $0 + $1.count + 2 } < size.columns
    var column = isWhole ? 1 : frame.put(" ←", column: 0, row: row)
    for (choice, name) in zip(choices, names) where isWhole || choice == search.narrowing {
      let isHere = choice == search.narrowing
      column = frame.put(
        isHere ? "[\(name)]" : " \(name) ", column: column, row: row,
        style: isHere ? .bold : .plain)
    }
    if !isWhole { frame.put("→", column: column, row: row) }
  }

  /// The field; of a long text the end is shown.
  private func drawField(_ search: SearchPage, _ body: Rect, in frame: inout Frame) {
    let label = " \(words.search): "
    let start = frame.put(label, column: 0, row: body.row, style: .bold)
    let room = body.columns - start - 1
    let end = frame.put(search.typed.suffix(max(0, room)), column: start, row: body.row)
    frame.cursor = Position(column: min(end, body.columns - 1), row: body.row)
  }

  private func drawMessage(_ search: SearchPage, row: Int, in frame: inout Frame) {
    if search.asksNothing {
      frame.put(" \(words.typeToSearch)", column: 0, row: row)
    } else if let meant = search.answer?.suggestion {
      frame.put(" \(words.hitsFor(meant))", column: 0, row: row, style: .bold)
    } else if search.answer != nil, search.hits.isEmpty {
      drawAbsence(search, row: row, in: &frame)
    }
  }

  /// That nothing was found, and a way on: everything, or somebody to ask.
  private func drawAbsence(_ search: SearchPage, row: Int, in frame: inout Frame) {
    let sentence: String
    if search.narrowing == .none {
      let line = Emergency.nationalLine
      let name = "\(line.title(language)) \(line.number.unbroken)"
      sentence = "\(words.noHits) \(words.otherWords(name))"
    } else {
      sentence = words.noHitsIn(search.narrowing.name(words))
    }
    let lines = LineBreaker.lines([Run(sentence)], width: arrangement.body.textWidth)
    for (offset, line) in lines.enumerated() where row + offset < arrangement.body.bottom {
      frame.put(line, column: 1, row: row + offset, limit: size.columns)
    }
  }

  /// Columns of a hit at most, so that its number stands near its name.
  private static let widestHit = 100

  /// A hit, marked where Enter opens it.
  private func draw(
    _ hit: SearchAnswer.Hit, isTarget: Bool, _ area: Rect, in frame: inout Frame
  ) {
    let row = ListItem(
      id: hit.id, code: hit.code, kind: hit.kind, title: hit.title,
      detail: hit.kind.description.name, phone: hit.phone, hours: hit.hours)
    draw(row, isChosen: isTarget, area, in: &frame)
    if area.rows > 1 { drawSnippet(of: hit, area, in: &frame) }
  }

  /// The words around what was sought; those sought stand in « », also without colour.
  private func drawSnippet(of hit: SearchAnswer.Hit, _ area: Rect, in frame: inout Frame) {
    var column = area.column + 4
    let limit = area.right - 1
    if hit.language != language, let name = words.languageNames[hit.language] {
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
