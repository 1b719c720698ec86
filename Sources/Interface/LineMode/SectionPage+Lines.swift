import Content

extension SectionPage {
  /// The item that was opened, or the list.
  func lines(_ context: LineContext) throws(Failure) -> LinePage {
    if focus != .list, let record { return context.page(of: record) }
    guard let section = list?.section else { return LinePage(lines: []) }
    return try context.page(of: section)
  }
}

/// The text of an item.
extension LineContext {
  /// A text in parts; a number before each link leads to it from any of them.
  fileprivate func page(of record: Record) -> LinePage {
    let (blocks, targets) = numbered(
      ItemText(record: record, words: words, moment: moment, day: day).all)
    let pages = pages(of: blocks)
    let index = min(part, pages.count - 1)
    return LinePage(
      lines: pages[index], targets: targets, index: index,
      position: pages.count > 1 ? words.dialogue.page(index + 1, pages.count) : "",
      hasNext: index + 1 < pages.count)
  }

  /// Blocks whose links have numbers, and what these lead to.
  private func numbered(_ blocks: [TextBlock]) -> ([TextBlock], [Int: LineTarget]) {
    var (blocks, targets) = (blocks.map(\.plain), [Int: LineTarget]())
    for block in blocks.indices {
      for index in blocks[block].runs.indices {
        guard let target = blocks[block].runs[index].target else { continue }
        targets[targets.count + 1] = .record(target)
        blocks[block].runs[index].number(targets.count)
      }
    }
    return (blocks, targets)
  }
}

extension TextRun {
  /// Puts a number after the bracket a link begins with, on one line with its first word.
  fileprivate mutating func number(_ number: Int) {
    let place = text.first == "[" ? text.index(after: text.startIndex) : text.startIndex
    text.insert(contentsOf: "\(number):\u{A0}", at: place)
  }
}

/// The list of a section, of which only the rows that are wanted are read.
extension LineContext {
  /// Rows of a list read at once.
  private static let rowsOnPage = 15

  /// Rows that stand on one page.
  private struct ListPart {
    var rows: [ListItem]
    var entries: [[String]]
    /// The row the next page begins with.
    var next: Int?
    /// Items of the section.
    var total: Int
  }

  fileprivate func page(of section: Section) throws(Failure) -> LinePage {
    var (index, part) = (0, try listPart(of: section, from: 0))
    while index < self.part, let next = part.next {
      part = try listPart(of: section, from: next)
      index += 1
    }
    var page = LinePage(
      lines: ["\(words.name(of: section)):"] + part.entries.joined(), index: index,
      hasNext: part.next != nil)
    let numbers = part.rows.map(\.ordinal).filter { $0 > 0 }
    if index > 0 || page.hasNext, let first = numbers.first, let last = numbers.last {
      page.position = words.dialogue.rows(first, last, part.total)
    }
    for row in part.rows { if let id = row.id { page.targets[row.ordinal] = .record(id) } }
    if part.total == 0 { page.lines.append(words.nothingHere) }
    return page
  }

  /// The rows from one on for which there is room; a heading stands on the page of what it is over.
  private func listPart(of section: Section, from first: Int) throws(Failure) -> ListPart {
    let window = try store.rows(section, first..<first + Self.rowsOnPage)
    let entries = entries(of: window.rows)
    var taken = fitting(entries, isWhole: window.rows.count == window.count)
    while taken > 1, first + taken < window.count, window.rows[taken - 1].isHeading { taken -= 1 }
    let next = first + taken
    return ListPart(
      rows: Array(window.rows.prefix(taken)), entries: Array(entries.prefix(taken)),
      next: next < window.count ? next : nil, total: window.items)
  }

  /// The lines of each row, those of a plan after what says when it holds, where that changes.
  private func entries(of rows: [ListItem]) -> [[String]] {
    var standing: Plan.Standing?
    return rows.map { row in
      var lines: [String] = []
      if let next = day.flatMap(row.standing), next != standing {
        lines.append("\(words.publications.standings(next)):")
        standing = next
      }
      return lines
        + wrapped(row.isHeading ? "\(row.title(language)):" : "\(row.ordinal). \(line(of: row))")
    }
  }

  /// The item of a number on any page of a section.
  func record(_ number: Int, in section: Section) throws(Failure) -> String? {
    let whole = try store.rows(section, 0..<0)
    guard (1...max(1, whole.items)).contains(number) else { return nil }
    for first in stride(from: number - 1, to: whole.count, by: Self.rowsOnPage) {
      let rows = try store.rows(section, first..<first + Self.rowsOnPage).rows
      if let row = rows.first(where: { $0.ordinal == number }) { return row.id }
    }
    return nil
  }
}

extension ContentStore {
  /// Rows of a section's list, all that were asked for and are there.
  fileprivate func rows(_ section: Section, _ range: Range<Int>) throws(Failure) -> ListWindow {
    guard case .rows(let window) = try read(.rows(section, range)).get() else {
      return ListWindow(first: range.lowerBound, rows: [], count: 0, items: 0)
    }
    if let failure = window.failure { throw failure }
    return window
  }
}
