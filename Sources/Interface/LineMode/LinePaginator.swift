import Screen

/// An item's text cut into pages that each begin with its title: between passages, within a long one between sentences.
struct LinePaginator {
  private(set) var pages: [[String]] = []
  private let title: [TextBlock]
  private let titleRows: Int
  private let width: Int
  /// Lines of a page.
  private let room: Int
  /// What stands under the title on the page that is being filled.
  private var passages: [TextBlock] = []

  init(_ text: [TextBlock], width: Int, room: Int) {
    title = Array(text.prefix(1))
    titleRows = TextLayout(title, width: width).rows.count
    self.width = width
    self.room = room
    var group: [TextBlock] = []
    for passage in text.dropFirst() {
      group.append(passage)
      if passage.leadsOn { continue }
      add(group)
      group = []
    }
    add(group)
    endPage()
  }

  private func lines(_ passages: [TextBlock]) -> [String] {
    TextLayout(title + passages, width: width).lines
  }

  /// Whether some blocks fit on a page under its title; each is laid out by itself, since none changes another.
  private func fits(_ blocks: [TextBlock]) -> Bool {
    var rows = titleRows
    for block in blocks where rows <= room { rows += Self.rows(block, width) }
    return rows <= room
  }

  /// Rows a block takes below another.
  private static func rows(_ block: TextBlock, _ width: Int) -> Int {
    TextLayout([block], width: width).rows.count + (block.isSpaced ? 1 : 0)
  }

  /// Puts what belongs together on this page, or on the next where it fits only there.
  private mutating func add(_ group: [TextBlock]) {
    if fits(passages + group) {
      passages += group
    } else if fits(group) {
      endPage()
      passages = group
    } else {
      addInParts(group)
    }
  }

  /// Fills pages with the sentences of a passage that is longer than one, after what leads on to it.
  private mutating func addInParts(_ group: [TextBlock]) {
    guard let long = group.last else { return }
    var part = group
    part[part.count - 1].runs = []
    for sentence in long.sentences {
      var longer = part
      longer[longer.count - 1].runs += sentence
      if fits(passages + longer) {
        part = longer
      } else if part.last?.runs.isEmpty == false {
        passages += part
        endPage()
        part = [TextBlock(long.name, sentence, indent: long.indent)]
      } else {
        endPage()
        part = longer
      }
    }
    passages += part
  }

  /// Ends the page; only a sentence that is longer than one is cut between lines.
  private mutating func endPage() {
    guard !passages.isEmpty || pages.isEmpty else { return }
    var lines = lines(passages)
    passages = []
    while lines.count > room {
      pages.append(Array(lines.prefix(room)))
      lines.removeFirst(room)
    }
    pages.append(lines)
  }
}

extension TextBlock {
  /// Whether it says nothing without what follows it.
  fileprivate var leadsOn: Bool {
    guard let last = runs.last else { return false }
    return last.text.last == ":" || name.hasPrefix("language")
      || runs.allSatisfy { $0.style == .title }
  }

  /// Its runs, cut after each sentence.
  fileprivate var sentences: [[TextRun]] {
    var sentences: [[TextRun]] = [[]]
    for run in runs {
      var rest = run
      for part in run.target == nil ? run.text.sentences.dropLast() : [] {
        rest.text = String(part)
        sentences[sentences.count - 1].append(rest)
        sentences.append([])
      }
      rest.text = run.target == nil ? String(run.text.sentences.last ?? "") : run.text
      sentences[sentences.count - 1].append(rest)
    }
    return sentences
  }
}

extension String {
  /// It cut before what begins a new sentence; the last part may be empty.
  fileprivate var sentences: [Substring] {
    var (sentences, start) = ([Substring](), startIndex)
    for space in indices where self[space] == " " && space > start {
      let next = index(after: space)
      guard ".?!".contains(self[index(before: space)]),
        next == endIndex || self[next].isUppercase || "«“[".contains(self[next])
      else { continue }
      sentences.append(self[start..<next])
      start = next
    }
    return sentences + [self[start...]]
  }
}
