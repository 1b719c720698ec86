import Screen

/// What there is room for above the prompt.
extension LineContext {
  /// Lines of a page of text at most, however high the terminal is.
  private static let longestText = 22
  /// Lines a page has on the lowest terminal.
  private static let leastRoom = 4

  /// Lines above the prompt; without end where it is no terminal.
  var room: Int {
    guard let height else { return .max }
    return max(Self.leastRoom, height - 1 - words.dialogue.prompt.count / (width + 1))
  }

  /// Lines in which it is said how the page is turned.
  private var roomForTurns: Int { turns(at: words.dialogue.rows(888, 888, 888), .both).count }

  /// Which ways a page can be turned.
  enum Ways { case next, previous, both }

  /// Which page it is, and how the others are reached.
  func turns(at position: String, _ ways: Ways) -> [String] {
    var parts = [position]
    if ways != .previous { parts.append(words.dialogue.next) }
    if ways != .next { parts.append(words.dialogue.previous) }
    return wrapped(parts.joined(separator: " "))
  }

  /// Entries put on a page as they fit, none of them broken; all on one page where they fit there.
  func page(
    _ heading: [String], _ entries: [[String]], last: [String] = [],
    most: Int = .max
  ) -> LinePage {
    let room = room - heading.count - last.count
    let whole = entries.parts(room: room, most: most)
    let parts = whole.count == 1 ? whole : entries.parts(room: room - roomForTurns, most: most)
    let index = min(part, parts.count - 1)
    return LinePage(
      lines: heading + entries[parts[index]].joined(), last: last, index: index,
      position: parts.count > 1 ? words.dialogue.page(index + 1, parts.count) : "",
      hasNext: index + 1 < parts.count)
  }

  /// How many of some entries fit on a page of a list, under its heading and with how to turn it.
  func fitting(_ entries: [[String]], isWhole: Bool) -> Int {
    let room = room - 1
    if isWhole, entries.joined().count <= room { return entries.count }
    return entries.parts(room: room - roomForTurns, most: .max).first?.count ?? 0
  }

  /// The pages of a text.
  func pages(of passages: [TextBlock]) -> [[String]] {
    let whole = LinePaginator(passages, width: width, room: min(room, Self.longestText)).pages
    guard whole.count > 1 else { return whole }
    let room = min(room - roomForTurns, Self.longestText)
    return LinePaginator(passages, width: width, room: room).pages
  }
}

extension [[String]] {
  /// The entries of each page: as many as its lines have room for, at least one.
  fileprivate func parts(room: Int, most: Int) -> [Range<Int>] {
    var (parts, first, lines) = ([Range<Int>](), 0, 0)
    for (index, entry) in enumerated() {
      if index > first, lines + entry.count > room || index - first >= most {
        parts.append(first..<index)
        (first, lines) = (index, 0)
      }
      lines += entry.count
    }
    return parts + [first..<count]
  }
}
