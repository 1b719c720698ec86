/// What is said once of each kind of record, and read wherever kinds differ.
public struct KindDescription: Sendable {
  /// The letter that begins its codes; nil for a kind without codes.
  public let letter: Character?
  /// The folder of the content in which its records lie.
  public let folder: String
  /// The section its records stand on; nil for a kind that stands on none.
  public let section: Section?
  /// The word for one of them.
  public let name: Text
  /// The relations it may hold besides `see`, each with the kinds these may lead to.
  public let relations: [Relation: Set<RecordKind>]
  /// How often its records are checked, and those of services for a part of the country where that differs; nil where they do not age.
  public let freshness: Freshness.Months?
  public let localFreshness: Freshness.Months?
  /// Stems, as the Norwegian stemmer gives them, by which somebody who searches names the kind.
  public let stems: [String]

  init(
    letter: Character?, folder: String, section: Section?, name: Text,
    relations: [Relation: Set<RecordKind>] = [:], freshness: Freshness.Months? = nil,
    localFreshness: Freshness.Months? = nil, stems: [String] = []
  ) {
    self.letter = letter
    self.folder = folder
    self.section = section
    self.name = name
    self.relations = relations
    self.freshness = freshness
    self.localFreshness = localFreshness
    self.stems = stems
  }

  /// Whether a record of it may hold a relation to one of a kind.
  public func allows(_ relation: Relation, to kind: RecordKind) -> Bool {
    relation == .see ? kind.description.letter != nil : relations[relation]?.contains(kind) == true
  }
}
