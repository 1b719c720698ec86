import Content

extension Catalogue {
  /// A draft with its ties as they are written, or nil where it lacks what every record has.
  func record(_ draft: Draft) -> Record? {
    guard let title = draft.title, let summary = draft.summary, let checked = draft.checked?.value,
      let method = draft.method, let details = draft.details, !draft.sources.isEmpty,
      draft.kind == .notice || draft.code != nil, !draft.id.value.isEmpty
    else { return nil }
    return Record(
      id: draft.id.value, code: draft.code?.value, kind: draft.kind, title: title,
      summary: summary, body: draft.body, note: draft.note, sources: draft.sources,
      checked: checked, method: method, review: draft.review, archive: draft.archive,
      references: draft.ties.compactMap(reference), keywords: draft.keywords,
      details: resolved(details))
  }

  private func reference(_ tie: Tie) -> Reference? {
    guard let draft = byID[tie.id], let title = draft.title else { return nil }
    return Reference(
      relation: tie.relation, isInverse: false, id: tie.id, code: draft.code?.value, title: title)
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
