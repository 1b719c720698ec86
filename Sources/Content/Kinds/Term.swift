/// A word and what it means.
public struct Term: Hashable, Sendable {
  /// As it is cited: `straffeloven § 196`.
  public var law: String?

  public init(law: String? = nil) { self.law = law }
}

extension Term: KindDetails {
  public static let kind = KindDescription(
    letter: "O", folder: "terms", section: .terms,
    name: Text([.nb: "ord", .nn: "ord", .en: "term"]),
    relations: [.definedIn: [.plan, .guide, .guideSection]],
    freshness: Freshness.Months(due: 12, amber: 24, red: 36),
    stems: ["betyr", "betydning", "definisjon", "ord"])

  @FactBuilder public var facts: [Fact] {
    Fact.string(.law, law, .keyword)
  }
}
