public import Content

/// Where a record stands: a section, and the number of its row there from 0.
public struct ListPosition: Hashable, Sendable {
  public let section: Section
  public let row: Int

  public init(section: Section, row: Int) {
    self.section = section
    self.row = row
  }
}
