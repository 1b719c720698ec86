import Screen

/// Figures as pictures, to be read across a desk.
struct LargeFigure {
  /// Dots of one figure from left to right.
  private let dots: Int
  private let pictures: [Character: [String]]
  /// Cells of a dot, either way.
  private var scale = 1

  private init(dots: Int, pictures: [Character: [String]]) {
    self.dots = dots
    self.pictures = pictures
  }

  /// All there are, the largest first.
  static let all: [LargeFigure] = (1...8).reversed().flatMap { scale in
    [wide, narrow].map { figure in
      var scaled = figure
      scaled.scale = scale
      return scaled
    }
  }

  /// Rows of a figure.
  var height: Int { 5 * scale }

  /// Dots of the space between two groups.
  private static let space = 2

  /// Columns of a group of figures, one dot free between two.
  func width(of group: some StringProtocol) -> Int {
    group.reduce(-1) { $0 + ($1 == " " ? Self.space : dots + 1) } * scale
  }

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
    for place in group.indices {
      let start = column + width(of: group[..<place]) + scale
      for (line, bits) in (pictures[group[place]] ?? []).enumerated() {
        for (offset, bit) in bits.enumerated() where bit == "#" {
          fill(column: start + offset * scale, row: row + line * scale, in: &frame)
        }
      }
    }
  }

  private func fill(column: Int, row: Int, in frame: inout Frame) {
    for line in 0..<scale {
      frame.put(String(repeating: "█", count: scale), column: column, row: row + line)
    }
  }

  private static let wide = LargeFigure(
    dots: 5,
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

  private static let narrow = LargeFigure(
    dots: 3,
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
