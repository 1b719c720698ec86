public import Content

/// The records whose text stands in some language and not in this one.
public struct Coverage: Hashable, Sendable {
  public let language: Language
  /// Their codes, or ids where they have none, in order.
  public let lacking: [String]
}

extension ContentValidator {
  /// For each language the interface speaks, which records have prose and lack it there.
  var coverage: [Coverage] {
    let ordered = drafts.sorted { one, other in
      guard let first = one.code?.value, let second = other.code?.value else {
        return (one.code == nil ? 0 : 1, one.id.value) < (other.code == nil ? 0 : 1, other.id.value)
      }
      return first < second
    }
    return Language.spoken.map { language in
      let lacking = ordered.filter { !$0.body.isEmpty && $0.body[language] == nil }
      return Coverage(
        language: language, lacking: lacking.map { $0.code?.value.description ?? $0.id.value })
    }
  }
}
