import Content
import Screen

/// The bars at the top and the bottom, which are on every page.
extension AppState {
  /// The first line: the program's neutral name, the sections and which one this is.
  func drawTitle(in frame: inout Frame) {
    let bar = arrangement.title
    let forms = [titleParts(gap: " "), titleParts(gap: "")]
    let parts =
      forms.first { $0.reduce(5) { $0 + $1.text.count + 1 } <= bar.columns }
      ?? titleParts(gap: "", isShort: true)
    var column = frame.put(" Lykt ", column: 0, row: bar.row, style: .title)
    for part in parts {
      column = frame.put(part.text, column: column, row: bar.row, style: part.style) + 1
    }
  }

  /// The sections, each after a gap besides the space between them; short, only by their keys.
  private func titleParts(gap: String, isShort: Bool = false) -> [Run] {
    if let name = overlayName { return [Run("[\(name)]", style: .title)] }
    if case .trouble = page { return [] }
    let sections = [nil] + preferences.sections.map(Optional.some)
    return sections.compactMap { section in
      let key = keys.key(of: section.flatMap(\.command) ?? .start)?.name(words)
      let name = section.map(words.name) ?? words.start
      let full = key.map { "\($0) \(name)" } ?? name
      if isHere(section) { return Run("[\(full)]", style: .title) }
      return isShort ? key.map { Run($0) } : Run(gap + full)
    }
  }

  /// Whether a section is the one a reader is in; nil for the first page.
  func isHere(_ section: Section?) -> Bool {
    switch page {
    case .start: section == nil
    case .section(let page): section == page.section
    case .search, .help, .large, .slip, .trouble, .neutral: false
    }
  }

  private var overlayName: String? {
    switch page {
    case .search: words.search
    case .help: words.help
    case .large: words.largeNumber
    case .slip: words.slip
    case .start, .section, .trouble, .neutral: nil
    }
  }

  /// The last lines: danger and the way out always, the keys of this place as there is room.
  func drawStatus(in frame: inout Frame) {
    let bar = arrangement.status
    if idle?.isWarning == true {
      drawWarning(in: &frame, bar)
      return
    }
    if bar.rows > 1 { drawPosition(in: &frame, row: bar.row) }
    drawHints(in: &frame, row: bar.bottom - 1, isOnly: bar.rows == 1)
    if let prompt { draw(prompt, in: &frame, row: bar.row) }
  }

  /// The line that asks whether somebody is there; the way out stays.
  private func drawWarning(in frame: inout Frame, _ bar: Rect) {
    let exit = "F9 \(words.leave) "
    frame.put(" \(words.stillThere)", column: 0, row: bar.row, style: .bold)
    frame.put(exit, column: max(0, size.columns - exit.count), row: bar.bottom - 1, style: .bold)
    if bar.rows > 1 { frame.put(" \(words.dangerShort)", column: 0, row: bar.bottom - 1) }
  }

  private func drawPosition(in frame: inout Frame, row: Int) {
    let end = frame.put(" \(words.danger)", column: 0, row: row, style: .bold)
    let taken = notice.map { end + 3 + $0.count } ?? end
    if let right = positionTexts.first(where: { taken + 3 + $0.count < size.columns }) {
      frame.put(right, column: size.columns - right.count - 1, row: row)
    }
    guard let notice else { return }
    frame.put(notice.cut(to: size.columns - end - 5), column: end + 3, row: row)
  }

  /// What stands at the end of the line, the longest first of those to choose from.
  private var positionTexts: [String] {
    switch page {
    case .start:
      let day = created.map { words.contentFrom(words.date($0)) } ?? ""
      let others = otherLanguages
      let hints = [others.joined(separator: "/"), others[0]].map { hint([.language], $0) }
      return hints.map { "\($0)  \(day)" } + [day, hints[1]]
    case .section(let section):
      return [
        [section.list.position, progress(of: section)].filter { !$0.isEmpty }.joined(
          separator: "   ")
      ]
    case .search(let search):
      return search.hits.isEmpty ? [] : [position(in: search)]
    case .help(let help): return [progress(of: help)]
    case .large, .slip, .trouble, .neutral: return []
    }
  }

  /// How far down the help is, in per cent.
  private func progress(of help: HelpPage) -> String {
    let (rows, height) = (helpLines.count, arrangement.body.rows)
    return rows > height ? "\(min(rows, help.top + height) * 100 / rows) %" : ""
  }

  /// The names of the other languages in words of their own, English first.
  private var otherLanguages: [String] {
    let others = Language.spoken.filter { $0 != language }
    return (language == .en ? others : others.reversed()).map { Messages.of($0).ownName }
  }

  /// The place of the hit that Enter opens among those found, of which not all are kept.
  private func position(in search: SearchPage) -> String {
    let more = search.hits.count < SearchPage.mostHits ? "" : "+"
    return "\((search.selected ?? 0) + 1)/\(search.hits.count)\(more)"
  }

  /// How far down the text the pane is, in per cent; nothing where it is not in sight.
  private func progress(of section: SectionPage) -> String {
    if arrangement.isOneColumn, section.pane(arrangement) == .list { return "" }
    guard section.pane(arrangement) != .grid, let documents = section.documents(setting) else {
      return ""
    }
    let isSide = section.pane(arrangement) == .side
    let document = isSide ? documents.side : documents.text
    let height = arrangement.panes.text.rows
    guard let document, document.rows.count > height else { return "" }
    let top = document.row(of: isSide ? section.side.anchor : section.text.anchor)
    return "\(min(document.rows.count, top + height) * 100 / document.rows.count) %"
  }

  private func drawHints(in frame: inout Frame, row: Int, isOnly: Bool) {
    let exit = "F9 \(words.leave) "
    let exitColumn = max(0, size.columns - exit.count)
    var column =
      isOnly
      ? frame.put(
        words.dangerShort, column: size.columns < 22 ? 0 : 1, row: row, limit: exitColumn,
        style: .bold) + 2
      : 1
    let notice = isOnly ? notice : nil
    if let notice {
      column = frame.put(notice.cut(to: exitColumn - column - 1), column: column, row: row) + 2
    }
    for hint in hints where !hint.isEmpty && column + hint.count + 1 < exitColumn {
      column = frame.put(hint, column: column, row: row) + 2
    }
    frame.put(exit, column: exitColumn, row: row, style: .bold)
  }

  /// The line a code is typed on, after the number for danger; where there is one line only, in place of the hints.
  private func draw(_ prompt: CodePrompt, in frame: inout Frame, row: Int) {
    let isOnly = arrangement.status.rows == 1
    let limit = isOnly ? size.columns - words.leave.count - 4 : size.columns
    let danger = " \(isOnly ? words.dangerShort : words.danger)"
    let needed = CodePrompt.longest + words.code.count + 4
    let isAlone = isOnly && (prompt.isUnknown || limit < danger.count + needed)
    let start = isAlone ? 0 : danger.count + 1
    frame.put(String(repeating: " ", count: max(0, limit - start)), column: start, row: row)
    var column = frame.put(" \(words.code): ", column: start, row: row, limit: limit, style: .bold)
    column = frame.put(prompt.typed, column: column, row: row, limit: limit)
    frame.cursor = Position(column: max(0, min(column, limit - 1)), row: row)
    if prompt.isUnknown {
      frame.put(words.unknownCode, column: column + 2, row: row, limit: limit, style: .warning)
    }
  }
}
