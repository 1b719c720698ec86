/// What a record is about; each kind has a letter that begins its codes.
public enum RecordKind: String, Codable, CaseIterable, Hashable, Sendable {
  case helpline, plan, guide
  case guideSection = "section"
  case award, organisation, term, notice

  /// The letter that begins codes of this kind; notices have no codes.
  public var letter: Character? {
    switch self {
    case .helpline: "H"
    case .plan: "P"
    case .guide, .guideSection: "V"
    case .award: "T"
    case .organisation: "A"
    case .term: "O"
    case .notice: nil
    }
  }
}
