import Content

/// The sections, of which only the rows that are wanted are read.
extension LineMode {
  /// ListBuilder that stand on one page.
  private struct Part {
    var rows: [ListItem]
    var entries: [[String]]
    /// The row the next page begins with.
    var next: Int?
    /// Items of the section.
    var total: Int
  }

  func page(_ wanted: Int, of section: Section) -> LinePage {
    var (index, part) = (0, part(of: section, from: 0))
    while index < wanted, let next = part.next {
      part = self.part(of: section, from: next)
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
  private func part(of section: Section, from first: Int) -> Part {
    let (rows, _, count, total) = contents.rows(section, first..<first + Self.rowsOnPage)
    let entries = entries(of: rows)
    var taken = fitting(entries, isWhole: rows.count == count)
    while taken > 1, first + taken < count, rows[taken - 1].isHeading { taken -= 1 }
    let next = first + taken
    return Part(
      rows: Array(rows.prefix(taken)), entries: Array(entries.prefix(taken)),
      next: next < count ? next : nil, total: total)
  }

  /// The lines of each row, those of a plan after what says when it holds, where that changes.
  private func entries(of rows: [ListItem]) -> [[String]] {
    var standing: Plan.Standing?
    return rows.map { row in
      var lines: [String] = []
      if let next = row.standing(on: today), next != standing {
        lines.append("\(words.publications.standings(next)):")
        standing = next
      }
      return lines
        + wrapped(row.isHeading ? "\(row.title(language)):" : "\(row.ordinal). \(line(of: row))")
    }
  }

  /// The item of a number on any page of a section.
  func record(_ number: Int, on section: Section) -> String? {
    let (_, _, count, total) = contents.rows(section, 0..<0)
    guard (1...max(1, total)).contains(number) else { return nil }
    for first in stride(from: number - 1, to: count, by: Self.rowsOnPage) {
      let rows = contents.rows(section, first..<first + Self.rowsOnPage).0
      if let row = rows.first(where: { $0.ordinal == number }) { return row.id }
    }
    return nil
  }
}
