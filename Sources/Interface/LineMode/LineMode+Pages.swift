import Content
import Screen

/// What each place says.
extension LineMode {
  /// ListBuilder of a list and hits on a page.
  static let (rowsOnPage, hitsOnPage) = (15, 8)

  func page(of place: Place) -> LinePage {
    switch place.subject {
    case .start: startPage(place.page)
    case .section(let section): page(place.page, of: section)
    case .item(let opened): page(place.page, of: opened.record)
    case .hits(let answer): page(place.page, of: answer)
    case .help:
      page(place.page, wrapped(words.dialogue.helpLead), words.dialogue.help.map(wrapped))
    }
  }

  /// The lines to ring by their codes, the sections by their digits, and the danger line nearest the prompt.
  private func startPage(_ index: Int) -> LinePage {
    let heading = wrapped("Lykt. \(words.contentFrom(words.date(created))).")
    let others = [language.next, language.next.next].map { Messages.of($0).ownName }
      .joined(separator: ", ")
    let entries =
      sections.map { ["\($0.rawValue). \(words.name(of: $0))"] }.under("\(words.contents):")
      + [wrapped("\(words.dialogue.numbersLead) m: \(others).")]
    let danger = wrapped(words.danger)
    let lines = ringable(room - heading.count - entries.joined().count - danger.count - 1)
    var page = page(
      index, heading, lines.under("\(words.helpNow):") + entries, last: danger)
    for section in sections { page.targets[section.rawValue] = .section(section.rawValue) }
    return page
  }

  /// Lines to ring of the start for which there is room beside all else on it; never fewer than those for emergencies.
  private func ringable(_ room: Int) -> [[String]] {
    let pane = front.panes.first { $0.section == .helplines }.map { StartPane($0, moment: moment) }
    var (lines, used) = ([[String]](), 0)
    for row in pane?.rows ?? [] {
      let line = wrapped(self.line(of: row))
      used += line.count
      if used > room, lines.count >= Emergency.all.count { break }
      lines.append(line)
    }
    return lines
  }

  private func page(_ index: Int, of answer: SearchAnswer) -> LinePage {
    let count = answer.hits.count
    let lead =
      count < SearchPage.mostHits ? words.dialogue.hits(count) : words.dialogue.bestHits(count)
    var entries = answer.hits.enumerated().map { index, hit in
      wrapped("\(index + 1). \(line(of: hit))") + wrapped("   \(snippet(of: hit))")
    }
    let suggestion = suggestion(of: answer)
    if !suggestion.isEmpty { entries.append(suggestion) }
    var page = page(index, wrapped(lead), entries, most: Self.hitsOnPage)
    for (index, hit) in answer.hits.enumerated() { page.targets[index + 1] = .record(hit.id) }
    return page
  }

  /// What was perhaps meant, and how to ask for it.
  func suggestion(of answer: SearchAnswer) -> [String] {
    answer.suggestion.map { suggestion in
      wrapped(
        "\(words.didYouMean) \(words.quoted(suggestion))? \(words.dialogue.toSearch(suggestion))")
    } ?? []
  }

  /// A text in parts; a number before each link leads to it from any of them.
  private func page(_ index: Int, of record: Record) -> LinePage {
    let (passages, targets) = numbered(
      ItemText(record: record, words: words, moment: moment, day: today).all)
    let pages = pages(of: passages)
    let index = min(index, pages.count - 1)
    return LinePage(
      lines: pages[index], targets: targets, index: index,
      position: pages.count > 1 ? words.dialogue.page(index + 1, pages.count) : "",
      hasNext: index + 1 < pages.count)
  }

  /// Passages whose links have numbers, and what these lead to.
  private func numbered(_ passages: [TextBlock]) -> ([TextBlock], [Int: LineTarget]) {
    var (passages, targets) = (passages.map(\.plain), [Int: LineTarget]())
    for passage in passages.indices {
      for index in passages[passage].runs.indices {
        guard let target = passages[passage].runs[index].target else { continue }
        targets[targets.count + 1] = .record(target)
        passages[passage].runs[index].number(targets.count)
      }
    }
    return (passages, targets)
  }

  /// The day by the clock, or that of the content where the clock cannot be right.
  var today: CalendarDate { moment?.day ?? created }

  /// A line broken at the width; those after the first are moved in.
  func wrapped(_ text: String) -> [String] {
    let margin = text.hasPrefix(" ") ? "   " : ""
    let lines = LineBreaker.lines([Run(text)], width: width - 3)
    return lines.enumerated().map { ($0 > 0 ? "   " : margin) + $1.text }
  }
}

extension TextRun {
  /// Puts a number after the bracket a link begins with, on one line with its first word.
  fileprivate mutating func number(_ number: Int) {
    let place = text.first == "[" ? text.index(after: text.startIndex) : text.startIndex
    text.insert(contentsOf: "\(number):\u{A0}", at: place)
  }
}

extension [[String]] {
  /// Entries with a line over the first, which stays with it.
  fileprivate func under(_ heading: String) -> [[String]] {
    guard let first else { return [] }
    return [[heading] + first] + dropFirst()
  }
}
