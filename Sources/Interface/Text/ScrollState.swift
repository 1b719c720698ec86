import Content

/// Where a reader is in an item's text.
struct ScrollState: Hashable {
  /// What stands at the top of the pane.
  var anchor = Anchor()
  /// ListBuilder below the top where a reader is: the text is walked to its end though it scrolls no further.
  private(set) var line = 0
  /// The link that has the focus.
  var link: LinkFocus?
  /// Which of the words that were sought has the focus.
  var hit: Int?

  struct LinkFocus: Hashable {
    var target: String
    /// Which of the links to that target.
    var occurrence: Int
  }

  /// Scrolls as far as there is text, and goes on by the rows in sight; a link keeps the focus while it is in sight and the text scrolls.
  mutating func scroll(by lines: Int, in document: TextLayout, height: Int) {
    let top = document.row(of: anchor)
    let last = max(0, document.rows.count - height)
    var here = cursorLine(in: document, height: height)
    let moved = lines < 0 ? min(0, lines + here) : min(lines, max(0, last - top))
    let next = max(0, top + moved)
    if let focused = document.index(of: link).map({ document.links[$0].row }) {
      if next == top { here = focused - top }
      if next == top || !(next..<next + height).contains(focused) { link = nil }
    }
    line = max(0, min(here + lines - moved, document.rows.count - 1 - next))
    anchor = document.anchor(ofRow: next)
    hit = nil
  }

  mutating func scrollToFirst() { self = ScrollState() }

  mutating func scrollToLast(in document: TextLayout, height: Int) {
    scroll(by: document.rows.count, in: document, height: height)
  }

  /// The row a reader is on, counted from the first in sight.
  func cursorLine(in document: TextLayout, height: Int) -> Int {
    max(0, min(line, height - 1, document.rows.count - 1 - document.row(of: anchor)))
  }

  /// Gives the next or previous link the focus; false where there is none that way.
  mutating func step(_ direction: Int, in document: TextLayout, height: Int) -> Bool {
    let top = document.row(of: anchor)
    let next: Int?
    if let focused = document.index(of: link) {
      next = focused + direction
    } else if direction > 0 {
      next = document.links.firstIndex { $0.row >= top }
    } else {
      next = document.links.lastIndex { $0.row < top + height }
    }
    guard let next, document.links.indices.contains(next) else { return false }
    link = document.focus(ofLink: next)
    hit = nil
    line = 0
    bring(row: document.links[next].row, inSightOf: document, height: height)
    return true
  }

  private func isInSight(row: Int, of document: TextLayout, height: Int) -> Bool {
    let top = document.row(of: anchor)
    return (top..<top + height).contains(row)
  }

  /// Scrolls so that the link with the focus is in sight.
  mutating func bringLinkInSight(of document: TextLayout, height: Int) {
    guard let focused = document.index(of: link) else { return }
    bring(row: document.links[focused].row, inSightOf: document, height: height)
  }

  /// Scrolls so that a row is in sight, in the middle where it was not.
  mutating func bring(row: Int, inSightOf document: TextLayout, height: Int) {
    guard !isInSight(row: row, of: document, height: height) else { return }
    line = 0
    let top = min(max(0, row - height / 2), max(0, document.rows.count - height))
    anchor = document.anchor(ofRow: top)
  }
}

extension ScrollState {
  mutating func scroll(_ command: Command, in document: TextLayout, height: Int) -> Outcome {
    switch command {
    case .up: scroll(by: -1, in: document, height: height)
    case .down: scroll(by: 1, in: document, height: height)
    case .pageUp: scroll(by: -max(1, height - 1), in: document, height: height)
    case .pageDown: scroll(by: max(1, height - 1), in: document, height: height)
    case .first: scrollToFirst()
    case .last: scrollToLast(in: document, height: height)
    default: return .ignored
    }
    return .stay
  }
}

extension TextLayout {
  /// The index of the link that has the focus.
  func index(of focus: ScrollState.LinkFocus?) -> Int? {
    guard let focus else { return nil }
    return links.indices.filter { links[$0].target == focus.target }
      .dropFirst(focus.occurrence).first
  }

  /// The name a link is remembered by.
  func focus(ofLink index: Int) -> ScrollState.LinkFocus {
    let target = links[index].target
    let before = links[..<index].count { $0.target == target }
    return ScrollState.LinkFocus(target: target, occurrence: before)
  }
}
