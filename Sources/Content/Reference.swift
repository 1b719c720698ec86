/// What one record is to another, as written at the one end.
public enum Relation: String, CaseIterable, Hashable, Sendable {
  case see, replaces
  case publishedBy = "published-by"
  case runBy = "run-by"
  case partOf = "part-of"
  case winnerOf = "winner-of"
  case definedIn = "defined-in"
}

/// A reference to another record, as seen from this one.
public struct Reference: Hashable, Sendable {
  public var relation: Relation
  /// Whether it was written at the other end.
  public var isInverse: Bool
  public var id: String
  public var code: Code?
  public var title: Text
  /// The cell it stands in, where it is a section of a grid.
  public var cell: GuideSection.Cell?

  public init(
    relation: Relation, isInverse: Bool, id: String, code: Code?, title: Text,
    cell: GuideSection.Cell? = nil
  ) {
    self.relation = relation
    self.isInverse = isInverse
    self.id = id
    self.code = code
    self.title = title
    self.cell = cell
  }
}

/// An organisation or the like that may have a record of its own.
public struct OrganisationRef: Hashable, Sendable {
  public var name: Text
  /// The record, where there is one.
  public var id: String?

  public init(name: Text, id: String? = nil) {
    self.name = name
    self.id = id
  }
}

extension Reference {
  /// Its title is that of another record, which is found by it.
  @FactBuilder var facts: [Fact] {
    Fact.string(.id, id)
    Fact.string(.code, code?.description)
    Fact.text(.title, title, nil)
  }
}

extension OrganisationRef {
  @FactBuilder func facts(_ field: SearchField?) -> [Fact] {
    Fact.text(.name, name, field)
    Fact.string(.id, id)
  }
}
