import Content

extension ContentValidator {
  /// A draft with its references as they are written, or nil where it lacks what every record has.
  func record(_ draft: Draft) -> Record? {
    guard let title = draft.title, let summary = draft.summary, let checked = draft.checked?.value,
      let method = draft.method, let details = draft.details, !draft.sources.isEmpty,
      draft.kind == .notice || draft.code != nil, !draft.id.value.isEmpty
    else { return nil }
    return Record(
      id: draft.id.value, code: draft.code?.value, kind: draft.kind, title: title,
      summary: summary, body: draft.body, note: draft.note, sources: draft.sources,
      checked: checked, method: method, review: draft.review, archive: draft.archive,
      references: draft.references.compactMap(reference), keywords: draft.keywords,
      details: resolved(details))
  }

  private func reference(_ reference: DraftReference) -> Reference? {
    guard let draft = byID[reference.id], let title = draft.title else { return nil }
    return Reference(
      relation: reference.relation, isInverse: false, id: reference.id, code: draft.code?.value,
      title: title)
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

  private func resolved(_ party: OrganisationRef) -> OrganisationRef {
    guard party.name.isName, let id = party.name.versions[.nb], let draft = byID[id],
      draft.kind == .organisation, let title = draft.title
    else { return party }
    return OrganisationRef(name: title, id: id)
  }
}

extension ContentValidator {
  /// Warns of the records that are due for checking on a day; nothing fails by the calendar.
  func checkFreshness(on day: CalendarDate) {
    for draft in drafts {
      guard let checked = draft.checked, let freshness = record(draft)?.freshness(on: day),
        freshness != .fresh
      else { continue }
      findings.add(.due(freshness, since: checked.value), at: checked.place)
    }
  }
}
