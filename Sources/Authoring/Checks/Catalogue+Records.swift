import Content

extension Catalogue {
  /// The references to each record, as they are seen from there.
  func inverseTies() -> [String: [Reference]] {
    var inverse: [String: [Reference]] = [:]
    for draft in drafts {
      for tie in draft.ties where byID[tie.id] != nil {
        guard let reference = reference(tie.relation, to: draft, isInverse: true) else { continue }
        inverse[tie.id, default: []].append(reference)
      }
    }
    return inverse
  }

  /// A draft with its ties from both ends, or nil where it lacks what every record has.
  func record(_ draft: Draft, inverse: [Reference]) -> Record? {
    guard let title = draft.title, let summary = draft.summary, let checked = draft.checked?.value,
      let method = draft.method, let details = draft.details, !draft.sources.isEmpty,
      draft.kind == .notice || draft.code != nil, !draft.id.value.isEmpty
    else { return nil }
    let own = draft.ties.compactMap { tie in
      byID[tie.id].flatMap { reference(tie.relation, to: $0, isInverse: false) }
    }
    return Record(
      id: draft.id.value, code: draft.code?.value, kind: draft.kind, title: title,
      summary: summary, body: draft.body, note: draft.note, sources: draft.sources,
      checked: checked, method: method, review: draft.review, archive: draft.archive,
      references: own + inverse.sorted(by: Self.comesFirst), keywords: draft.keywords,
      details: resolved(details))
  }

  private func reference(_ relation: Relation, to draft: Draft, isInverse: Bool) -> Reference? {
    draft.title.map {
      Reference(
        relation: relation, isInverse: isInverse, id: draft.id.value, code: draft.code?.value,
        title: $0)
    }
  }

  /// By relation, then by code.
  private static func comesFirst(_ one: Reference, _ other: Reference) -> Bool {
    let relations = Relation.allCases
    if one.relation != other.relation {
      return (relations.firstIndex(of: one.relation) ?? 0)
        < (relations.firstIndex(of: other.relation) ?? 0)
    }
    guard let first = one.code, let second = other.code, first != second else {
      return one.id < other.id
    }
    return first < second
  }

  /// Parties that are organisations of ours get their names and ids.
  private func resolved(_ details: Details) -> Details {
    switch details {
    case .plan(var plan):
      plan.lead = plan.lead.map(resolved)
      plan.ministries = plan.ministries.map(resolved)
      return .plan(plan)
    case .organisation(var organisation):
      organisation.owner = organisation.owner.map(resolved)
      return .organisation(organisation)
    default: return details
    }
  }

  private func resolved(_ party: Party) -> Party {
    guard party.name.isName, let id = party.name.versions[.nb], let draft = byID[id],
      draft.kind == .organisation, let title = draft.title
    else { return party }
    return Party(name: title, id: id)
  }
}
