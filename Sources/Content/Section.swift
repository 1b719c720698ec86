/// A numbered part of what there is to read, as a reader goes to it by its digit.
public enum Section: Int, Codable, CaseIterable, Hashable, Sendable {
  case helplines = 1, plans, guides, awards, organisations, terms

  public init?(_ kind: RecordKind) {
    switch kind {
    case .helpline: self = .helplines
    case .plan: self = .plans
    case .guide, .guideSection: self = .guides
    case .award: self = .awards
    case .organisation: self = .organisations
    case .term: self = .terms
    case .notice: return nil
    }
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
