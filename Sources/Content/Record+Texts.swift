extension Record {
  /// Every string that a reader sees in sentences or lists, with the language it is in; what is the same in all is taken for Norwegian.
  public var wordings: [(text: String, language: Language)] {
    let prose = body.flatMap { language, prose in
      prose.blocks.map { ($0.text, language) }
    }
    return texts.flatMap { text in text.versions.map { ($1, $0) } } + prose
  }

  private var texts: [Text] {
    let common = [title, summary] + [note].compactMap(\.self) + references.map(\.title)
    let own: [Text?] =
      switch details {
      case .helpline(let helpline): helpline.texts
      case .plan(let plan): plan.texts
      case .guide(let guide): guide.texts
      case .guideSection(let section):
        [section.audience, section.step?.next?.title] + section.legal.flatMap(\.texts)
      case .award(let award): award.texts
      case .organisation(let organisation):
        [organisation.role, organisation.owner?.name] + organisation.channels.map(\.note)
      case .term, .notice: []
      }
    return common + own.compactMap(\.self)
  }
}

extension Helpline {
  fileprivate var texts: [Text?] {
    [hoursNote, kept, audience, expect, substitute?.title] + channels.map(\.note)
  }
}

extension Plan {
  fileprivate var texts: [Text?] {
    let parties = [lead].compactMap(\.self) + ministries + Array((shortNames ?? [:]).values)
    let said: [Text?] = measures.flatMap { [$0.title, $0.status] }
    return [subtitle] + parties.map(\.name) + areas.map(\.title) + said + reports
  }
}

extension Guide {
  fileprivate var texts: [Text?] {
    groups + kinds + [audience] + editions.map(\.title) + legal.flatMap(\.texts)
  }
}

extension LegalGround {
  fileprivate var texts: [Text?] { [law, text] }
}

extension Award {
  fileprivate var texts: [Text?] {
    [criterion] + winners.flatMap { [$0.name, $0.project, $0.reason] }
  }
}
