/// A numbered part of what there is to read, as a reader goes to it by its digit.
public enum Section: Int, CaseIterable, Hashable, Sendable {
  case helplines = 1, plans, guides, awards, organisations, terms

  /// The section records of a kind stand on; nil where they stand on none.
  public init?(_ kind: RecordKind) {
    guard let section = kind.description.section else { return nil }
    self = section
  }

  /// The word for it on a command line.
  public var name: String {
    switch self {
    case .helplines: "helplines"
    case .plans: "plans"
    case .guides: "guides"
    case .awards: "awards"
    case .organisations: "organisations"
    case .terms: "terms"
    }
  }
}
