import Screen

/// Figures as pictures five rows high, to be read across a desk.
struct LargeFigure {
  /// Columns of one figure.
  let columns: Int
  private let pictures: [Character: [String]]

  static let height = 5

  /// Columns of a group of figures, one column free between two.
  func width(of group: String) -> Int { group.count * (columns + 1) - 1 }

  /// A number's groups put on as few rows as a width allows; none where it does not fit.
  func groups(of number: String, width: Int) -> [String] {
    guard number.allSatisfy({ $0 == " " || pictures[$0] != nil }) else { return [] }
    var groups: [String] = []
    for group in number.split(separator: " ").map(String.init) {
      guard self.width(of: group) <= width else { return [] }
      if let last = groups.last, self.width(of: "\(last) \(group)") <= width {
        groups[groups.count - 1] = "\(last) \(group)"
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  func draw(_ group: String, column: Int, row: Int, in frame: inout Frame) {
    for (place, figure) in group.enumerated() {
      for (line, bits) in (pictures[figure] ?? []).enumerated() {
        for (offset, bit) in bits.enumerated() where bit == "#" {
          frame[column + place * (columns + 1) + offset, row + line] = Cell("█")
        }
      }
    }
  }

  static let wide = LargeFigure(
    columns: 5,
    pictures: [
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
    ])

  static let narrow = LargeFigure(
    columns: 3,
    pictures: [
      "0": ["###", "# #", "# #", "# #", "###"],
      "1": [" # ", "## ", " # ", " # ", "###"],
      "2": ["###", "  #", "###", "#  ", "###"],
      "3": ["###", "  #", "###", "  #", "###"],
      "4": ["# #", "# #", "###", "  #", "  #"],
      "5": ["###", "#  ", "###", "  #", "###"],
      "6": ["###", "#  ", "###", "# #", "###"],
      "7": ["###", "  #", "  #", "  #", "  #"],
      "8": ["###", "# #", "###", "# #", "###"],
      "9": ["###", "# #", "###", "  #", "###"],
      "+": ["   ", " # ", "###", " # ", "   "],
    ])
}
