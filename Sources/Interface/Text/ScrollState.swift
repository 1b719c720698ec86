import Content

/// Where a reader is in an item's text.
struct ScrollState: Hashable {
  /// What stands at the top of the pane.
  var anchor = Anchor()
  /// Rows below the top where a reader is: the text is walked to its end though it scrolls no further.
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
  mutating func scroll(by lines: Int, in layout: TextLayout, height: Int) {
    let top = layout.row(of: anchor)
    let last = max(0, layout.rows.count - height)
    var here = cursorLine(in: layout, height: height)
    let moved = lines < 0 ? min(0, lines + here) : min(lines, max(0, last - top))
    let next = max(0, top + moved)
    if let focused = layout.index(of: link).map({ layout.links[$0].row }) {
      if next == top { here = focused - top }
      if next == top || !(next..<next + height).contains(focused) { link = nil }
    }
    line = max(0, min(here + lines - moved, layout.rows.count - 1 - next))
    anchor = layout.anchor(ofRow: next)
    hit = nil
  }

  mutating func scrollToFirst() { self = ScrollState() }

  mutating func scrollToLast(in layout: TextLayout, height: Int) {
    scroll(by: layout.rows.count, in: layout, height: height)
  }

  /// The row a reader is on, counted from the first in sight.
  func cursorLine(in layout: TextLayout, height: Int) -> Int {
    max(0, min(line, height - 1, layout.rows.count - 1 - layout.row(of: anchor)))
  }

  /// Gives the next or previous link the focus; false where there is none that way.
  mutating func step(_ direction: Int, in layout: TextLayout, height: Int) -> Bool {
    let top = layout.row(of: anchor)
    let next: Int?
    if let focused = layout.index(of: link) {
      next = focused + direction
    } else if direction > 0 {
      next = layout.links.firstIndex { $0.row >= top }
    } else {
      next = layout.links.lastIndex { $0.row < top + height }
    }
    guard let next, layout.links.indices.contains(next) else { return false }
    link = layout.focus(ofLink: next)
    hit = nil
    line = 0
    bring(row: layout.links[next].row, inSightOf: layout, height: height)
    return true
  }

  private func isInSight(row: Int, of layout: TextLayout, height: Int) -> Bool {
    let top = layout.row(of: anchor)
    return (top..<top + height).contains(row)
  }

  /// Scrolls so that the link with the focus is in sight.
  mutating func bringLinkInSight(of layout: TextLayout, height: Int) {
    guard let focused = layout.index(of: link) else { return }
    bring(row: layout.links[focused].row, inSightOf: layout, height: height)
  }

  /// Scrolls so that a row is in sight, in the middle where it was not.
  mutating func bring(row: Int, inSightOf layout: TextLayout, height: Int) {
    guard !isInSight(row: row, of: layout, height: height) else { return }
    line = 0
    let top = min(max(0, row - height / 2), max(0, layout.rows.count - height))
    anchor = layout.anchor(ofRow: top)
  }
}

extension ScrollState {
  mutating func scroll(_ command: Command, in layout: TextLayout, height: Int) -> Outcome {
    switch command {
    case .up: scroll(by: -1, in: layout, height: height)
    case .down: scroll(by: 1, in: layout, height: height)
    case .pageUp: scroll(by: -max(1, height - 1), in: layout, height: height)
    case .pageDown: scroll(by: max(1, height - 1), in: layout, height: height)
    case .first: scrollToFirst()
    case .last: scrollToLast(in: layout, height: height)
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
