import Screen
import Testing

@Suite struct `A part of the screen` {
  private let part = Rect(column: 2, row: 3, columns: 10, rows: 5)

  @Test func `has an end to the right and below`() {
    #expect(part.right == 12)
    #expect(part.bottom == 8)
    #expect(Rect(Size(columns: 80, rows: 24)) == Rect(column: 0, row: 0, columns: 80, rows: 24))
  }

  @Test func `never has less than no columns or rows`() {
    let none = Rect(column: 4, row: 5, columns: -1, rows: -7)
    #expect((none.columns, none.rows) == (0, 0))
    #expect((none.right, none.bottom) == (4, 5))
    #expect(part.inset(columns: 6, rows: 3).columns == 0)
    #expect(part.inset(columns: 6, rows: 3).rows == 0)
  }

  @Test func `loses the same at either side when inset`() {
    #expect(part.inset(columns: 1, rows: 1) == Rect(column: 3, row: 4, columns: 8, rows: 3))
    #expect(part.inset(columns: 2) == Rect(column: 4, row: 3, columns: 6, rows: 5))
    #expect(part.inset() == part)
  }

  @Test func `is split into its first columns and the rest`() {
    let (left, right) = part.split(columns: 4)
    #expect(left == Rect(column: 2, row: 3, columns: 4, rows: 5))
    #expect(right == Rect(column: 6, row: 3, columns: 6, rows: 5))
  }

  @Test func `is split into its first rows and the rest`() {
    let (upper, lower) = part.split(rows: 1)
    #expect(upper == Rect(column: 2, row: 3, columns: 10, rows: 1))
    #expect(lower == Rect(column: 2, row: 4, columns: 10, rows: 4))
  }

  @Test(arguments: [-3, 0, 1, 5, 10, 11, 99])
  func `is whole again after every split`(first: Int) {
    let (left, right) = part.split(columns: first)
    #expect(left.columns + right.columns == part.columns)
    #expect(left.column == part.column && left.right == right.column && right.right == part.right)
    let (upper, lower) = part.split(rows: first)
    #expect(upper.rows + lower.rows == part.rows)
    #expect(upper.row == part.row && upper.bottom == lower.row && lower.bottom == part.bottom)
  }
}
