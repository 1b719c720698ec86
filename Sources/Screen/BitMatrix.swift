/// A square picture of dark and light modules, as a camera reads it.
public struct BitMatrix: Hashable, Sendable {
  /// Modules along an edge.
  public let side: Int
  private let modules: [Bool]

  /// Modules row by row, dark ones true; nil where they make no square.
  public init?(side: Int, modules: [Bool]) {
    guard side > 0, modules.count == side * side else { return nil }
    self.side = side
    self.modules = modules
  }

  /// Whether a module is dark; those outside are light.
  public func isDark(column: Int, row: Int) -> Bool {
    guard (0..<side).contains(column), (0..<side).contains(row) else { return false }
    return modules[row * side + column]
  }
}

extension Frame {
  /// Light modules that must stand around a picture.
  private static let quiet = 4

  /// Columns and rows a picture takes, two modules to a row.
  public static func size(of matrix: BitMatrix) -> Size {
    let side = matrix.side + 2 * quiet
    return Size(columns: side, rows: (side + 1) / 2)
  }

  /// Draws a picture in half blocks, black on white whatever the theme.
  public mutating func put(_ matrix: BitMatrix, column: Int, row: Int) {
    let size = Self.size(of: matrix)
    for line in 0..<size.rows {
      for place in 0..<size.columns {
        let upper = matrix.isDark(column: place - Self.quiet, row: 2 * line - Self.quiet)
        let lower = matrix.isDark(column: place - Self.quiet, row: 2 * line + 1 - Self.quiet)
        let block: Character = upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
        self[column + place, row + line] = Cell(block, style: .picture)
      }
    }
  }
}
