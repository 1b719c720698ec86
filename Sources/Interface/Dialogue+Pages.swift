import Content
import Screen

/// What each place says.
extension Dialogue {
  /// Rows of a list, hits and lines of text on a page.
  private static let (rowsOnPage, hitsOnPage, linesOnPage) = (15, 8, 20)

  func page(of place: Place) -> DialoguePage {
    switch place.subject {
    case .start: startPage
    case .shelf(let shelf): page(place.page, of: shelf)
    case .item(let opened): page(place.page, of: opened.record)
    case .hits(let answer): page(place.page, of: answer)
    }
  }

  /// The danger line and the lines to ring by their codes, then the sections by their digits.
  private var startPage: DialoguePage {
    var page = DialoguePage(lines: [
      "Lykt. \(words.contentFrom(words.date(created))).", words.danger,
    ])
    if let pane = front.panes.first(where: { $0.shelf == .helplines }) {
      page.lines.append("\(words.helpNow):")
      page.lines += StartPane(pane, moment: moment).rows.flatMap { wrapped(line(of: $0)) }
    }
    page.lines.append("\(words.contents):")
    for shelf in shelves {
      page.lines.append("\(shelf.rawValue). \(words.name(of: shelf))")
      page.targets[shelf.rawValue] = .shelf(shelf.rawValue)
    }
    page.lines.append(words.dialogue.numbersLead)
    return page
  }

  private func page(_ index: Int, of shelf: Shelf) -> DialoguePage {
    let first = index * Self.rowsOnPage
    let (rows, _, count, _) = contents.rows(shelf, first..<first + Self.rowsOnPage)
    var page = DialoguePage(
      lines: ["\(words.name(of: shelf)):"], index: index, count: pages(count, Self.rowsOnPage))
    var standing: Plan.Standing?
    for row in rows {
      if let next = row.standing(on: today), next != standing {
        page.lines.append("\(words.publications.standings(next)):")
        standing = next
      }
      if let id = row.id {
        page.targets[row.ordinal] = .record(id)
        page.lines += wrapped("\(row.ordinal). \(line(of: row))")
      } else {
        page.lines += wrapped("\(row.title(language)):")
      }
    }
    if count == 0 { page.lines.append(words.nothingHere) }
    return page
  }

  private func page(_ index: Int, of answer: SearchAnswer) -> DialoguePage {
    let count = pages(answer.hits.count, Self.hitsOnPage)
    var page = DialoguePage(
      lines: [words.dialogue.hits(answer.hits.count)], index: index, count: count)
    let first = index * Self.hitsOnPage
    for (offset, hit) in answer.hits.dropFirst(first).prefix(Self.hitsOnPage).enumerated() {
      let number = first + offset + 1
      page.targets[number] = .record(hit.id)
      page.lines += wrapped("\(number). \(line(of: hit))") + wrapped("   \(snippet(of: hit))")
    }
    page.lines += suggestion(of: answer)
    return page
  }

  /// What was perhaps meant, and how to ask for it.
  func suggestion(of answer: SearchAnswer) -> [String] {
    answer.suggestion.map { ["\(words.didYouMean) «\($0)»? s \($0)"] } ?? []
  }

  /// A text in parts; a number before each link leads to it from any of them.
  private func page(_ index: Int, of record: Record) -> DialoguePage {
    let (passages, targets) = numbered(
      ItemText(record: record, words: words, moment: moment, day: today).all)
    let rows = Document(passages, width: width).rows
    let part = rows.dropFirst(index * Self.linesOnPage).prefix(Self.linesOnPage)
    var lines = part.map { row in
      String(repeating: " ", count: row.line.runs.isEmpty ? 0 : row.indent) + row.line.text
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return DialoguePage(
      lines: lines, targets: targets, index: index, count: pages(rows.count, Self.linesOnPage))
  }

  /// Passages whose links have numbers, what these lead to, and no word that would be broken with a hyphen.
  private func numbered(_ passages: [Passage]) -> ([Passage], [Int: DialogueTarget]) {
    var (passages, targets) = (passages, [Int: DialogueTarget]())
    for passage in passages.indices {
      for index in passages[passage].runs.indices {
        var run = passages[passage].runs[index]
        run.text = run.text.visible
        if let target = run.target {
          targets[targets.count + 1] = .record(target)
          run.text.insert(contentsOf: "\(targets.count): ", at: run.afterBracket)
        }
        passages[passage].runs[index] = run
      }
    }
    return (passages, targets)
  }

  /// The day by the clock, or that of the content where the clock cannot be right.
  private var today: Day { moment?.day ?? created }

  private func pages(_ count: Int, _ each: Int) -> Int { max(1, (count + each - 1) / each) }

  /// Code, title, what stands at the end of the line in a list, and whether it is open.
  private func line(of row: Row) -> String {
    let code = row.code.map { "\($0) " } ?? ""
    let open = moment.flatMap { moment in row.hours.map { words.word($0.openness(at: moment)) } }
    let parts = [code + row.title(language), row.detail?(language), open]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func line(of hit: SearchAnswer.Hit) -> String {
    line(
      of: Row(
        id: hit.id, code: hit.code, kind: hit.kind, title: hit.title,
        detail: hit.number.map(Text.init(name:)) ?? words.kinds[hit.kind].map(Text.init(name:)),
        hours: hit.hours))
  }

  /// The words around what was sought, which stands in « »; the language first where it is another.
  private func snippet(of hit: SearchAnswer.Hit) -> String {
    let other = hit.language == language ? nil : words.languageNames[hit.language]
    let text = hit.snippet.map { $0.isMarked ? "«\($0.text)»" : $0.text }.joined()
    return (other.map { "(\($0)) " } ?? "") + text
  }

  /// A line broken at the width; those after the first are moved in.
  func wrapped(_ text: String) -> [String] {
    let margin = text.hasPrefix(" ") ? "   " : ""
    let lines = Wrapping.lines([Run(text.visible)], width: width - 3)
    return lines.enumerated().map { ($0 > 0 ? "   " : margin) + $1.text }
  }
}

extension PassageRun {
  /// The place after the bracket a link begins with.
  fileprivate var afterBracket: String.Index {
    text.first == "[" ? text.index(after: text.startIndex) : text.startIndex
  }
}
