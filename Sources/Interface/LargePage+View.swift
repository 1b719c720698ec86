import Screen

extension AppState {
  /// The number in figures five rows high where it fits, else plain; its name under it.
  func draw(_ large: LargePage, in frame: inout Frame) {
    let body = arrangement.body
    let groups = groups(of: large.number, width: body.columns - 2)
    let height = groups.count * 6 + 1
    guard !groups.isEmpty, height <= body.rows else {
      drawSmall(large, body, in: &frame)
      return
    }
    let top = body.row + (body.rows - height) / 2
    for (index, group) in groups.enumerated() {
      let width = group.count * 6 - 1
      draw(group, column: max(1, (body.columns - width) / 2), row: top + index * 6, in: &frame)
    }
    drawName(large, row: top + groups.count * 6, in: &frame)
  }

  private func drawSmall(_ large: LargePage, _ body: Rect, in frame: inout Frame) {
    let row = body.row + body.rows / 2
    frame.put(large.number, column: 2, row: row - 1, style: .bold)
    drawName(large, row: row, in: &frame)
  }

  private func drawName(_ large: LargePage, row: Int, in frame: inout Frame) {
    let text = "\(large.name)  \(large.number)"
    let shown = text.count < size.columns ? text : large.name.cut(to: size.columns - 2)
    let column = max(1, (size.columns - shown.count) / 2)
    frame.put(shown, column: column, row: row, style: .bold)
    frame.cursor = Position(column: column, row: row)
  }

  /// The number's groups of figures put on as few rows as the width allows.
  private func groups(of number: String, width: Int) -> [String] {
    guard number.allSatisfy({ LargeFigure.rows(of: $0) != nil }) else { return [] }
    var groups: [String] = []
    for group in number.split(separator: " ") {
      guard group.count * 6 - 1 <= width else { return [] }
      if let last = groups.last, (last.count + 1 + group.count) * 6 - 1 <= width {
        groups[groups.count - 1] = last + " " + group
      } else {
        groups.append(String(group))
      }
    }
    return groups
  }

  private func draw(_ group: String, column: Int, row: Int, in frame: inout Frame) {
    for (place, figure) in group.enumerated() {
      for (line, bits) in (LargeFigure.rows(of: figure) ?? []).enumerated() {
        for (offset, bit) in bits.enumerated() where bit == "#" {
          frame[column + place * 6 + offset, row + line] = Cell("#", style: .reversed)
        }
      }
    }
  }
}

/// The figures as pictures five rows high and five columns wide.
enum LargeFigure {
  static func rows(of character: Character) -> [String]? { pictures[character] }

  private static let pictures: [Character: [String]] = [
    "0": [" ### ", "#   #", "#   #", "#   #", " ### "],
    "1": ["  #  ", " ##  ", "  #  ", "  #  ", " ### "],
    "2": ["#### ", "    #", " ### ", "#    ", "#####"],
    "3": ["#### ", "    #", " ### ", "    #", "#### "],
    "4": ["#  # ", "#  # ", "#####", "   # ", "   # "],
    "5": ["#####", "#    ", "#### ", "    #", "#### "],
    "6": [" ### ", "#    ", "#### ", "#   #", " ### "],
    "7": ["#####", "    #", "   # ", "  #  ", "  #  "],
    "8": [" ### ", "#   #", " ### ", "#   #", " ### "],
    "9": [" ### ", "#   #", " ####", "    #", " ### "],
    "+": ["     ", "  #  ", " ### ", "  #  ", "     "],
    " ": ["     ", "     ", "     ", "     ", "     "],
  ]
}
