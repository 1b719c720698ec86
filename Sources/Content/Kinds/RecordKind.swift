/// What a record is about.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case helpline, plan, guide
  case guideSection = "section"
  case award, organisation, term, place, notice

  /// All that is said of the kind in one place.
  public var description: KindDescription {
    switch self {
    case .helpline: Helpline.kind
    case .plan: Plan.kind
    case .guide: Guide.kind
    case .guideSection: GuideSection.kind
    case .award: Award.kind
    case .organisation: Organisation.kind
    case .term: Term.kind
    case .place: Place.kind
    case .notice: Notice.kind
    }
  }

  /// The letter that begins codes of this kind; nil for one without codes.
  public var letter: Character? { description.letter }
}

/// What a record of one kind holds besides what all hold.
public protocol KindDetails: Hashable, Sendable {
  static var kind: KindDescription { get }
  /// Everything in it that is searched, broken at the end of lines or printed as data, in order.
  var facts: [Fact] { get }
}
