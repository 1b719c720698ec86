/// A word and what it means.
public struct Term: Codable, Hashable, Sendable {
  /// As it is cited: `straffeloven § 196`.
  public var law: String?

  public init(law: String? = nil) { self.law = law }
}
