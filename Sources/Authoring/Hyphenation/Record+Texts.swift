import Content

extension Record {
  /// Changes each text of the record that a reader sees in sentences or lists.
  mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    revise(&title)
    revise(&summary)
    note.revise(revise)
    for index in references.indices { revise(&references[index].title) }
    switch details {
    case .helpline(var helpline):
      helpline.reviseTexts(revise)
      details = .helpline(helpline)
    case .plan(var plan):
      plan.reviseTexts(revise)
      details = .plan(plan)
    case .guide(var guide):
      guide.reviseTexts(revise)
      details = .guide(guide)
    case .guideSection(var section):
      section.audience.revise(revise)
      section.legal.reviseEach { $0.reviseTexts(revise) }
      details = .guideSection(section)
    case .award(var award):
      award.reviseTexts(revise)
      details = .award(award)
    case .organisation(var organisation):
      organisation.role.revise(revise)
      organisation.owner.reviseName(revise)
      organisation.phones.reviseEach { $0.note.revise(revise) }
      details = .organisation(organisation)
    case .term, .notice: break
    }
  }
}

extension Helpline {
  fileprivate mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    hoursNote.revise(revise)
    kept.revise(revise)
    audience.revise(revise)
    expect.revise(revise)
    phones.reviseEach { $0.note.revise(revise) }
  }
}

extension Plan {
  fileprivate mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    subtitle.revise(revise)
    lead.reviseName(revise)
    ministries.reviseEach { revise(&$0.name) }
    areas.reviseEach { revise(&$0.title) }
    measures.reviseEach { measure in
      revise(&measure.title)
      measure.status.revise(revise)
    }
    reports.reviseEach(revise)
  }
}

extension Guide {
  fileprivate mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    groups.reviseEach(revise)
    kinds.reviseEach(revise)
    audience.revise(revise)
    editions.reviseEach { revise(&$0.title) }
    legal.reviseEach { $0.reviseTexts(revise) }
  }
}

extension LegalGround {
  fileprivate mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    revise(&law)
    text.revise(revise)
  }
}

extension Award {
  fileprivate mutating func reviseTexts(_ revise: (inout Text) -> Void) {
    criterion.revise(revise)
    winners.reviseEach { winner in
      revise(&winner.name)
      winner.project.revise(revise)
      winner.reason.revise(revise)
    }
  }
}

extension Optional<Text> {
  fileprivate mutating func revise(_ revise: (inout Text) -> Void) {
    guard var text = self else { return }
    revise(&text)
    self = text
  }
}

extension Optional<OrganisationRef> {
  fileprivate mutating func reviseName(_ revise: (inout Text) -> Void) {
    guard var party = self else { return }
    revise(&party.name)
    self = party
  }
}

extension Array {
  fileprivate mutating func reviseEach(_ revise: (inout Element) -> Void) {
    for index in indices { revise(&self[index]) }
  }
}
