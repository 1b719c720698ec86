import Content
import Screen

/// The facts of an item by its kind: those needed at once, and the rest.
struct Facts {
  let words: Catalogue
  let moment: Moment?
  let day: Day?
  private(set) var urgent: [Passage] = []
  private(set) var rest: [Passage] = []

  init(record: Record, words: Catalogue, moment: Moment?, day: Day?) {
    self.words = words
    self.moment = moment
    self.day = day
    switch record.details {
    case .helpline(let helpline): add(helpline)
    case .plan(let plan): add(plan)
    case .guide(let guide): add(guide)
    case .section(let section): add(section)
    case .award(let award): add(award)
    case .organisation(let organisation): add(organisation)
    case .term(let term): fact(words.law, term.law)
    case .notice(let notice): fact(words.date, notice)
    }
  }

  var language: Language { words.language }

  mutating func fact(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    rest.append(line(label, value, number: rest.count))
  }

  mutating func fact(_ label: String, _ value: Text?) { fact(label, value?(language)) }

  private mutating func fact(_ label: String, _ notice: Notice) {
    let to = notice.to.map { "–\(words.date($0))" } ?? ""
    fact(label, words.date(notice.from) + to)
  }

  /// A list of things under a heading, and a note on all of them.
  mutating func list(_ heading: String, note: String? = nil, _ items: [[PassageRun]]) {
    guard !items.isEmpty else { return }
    let name = "list\(rest.count)"
    rest.append(Passage(name, [PassageRun(heading, style: .title)]))
    if let note { rest.append(Passage("\(name)note", [PassageRun(note)], isSpaced: false)) }
    for (index, item) in items.enumerated() {
      rest.append(Passage("\(name).\(index)", item, lead: "• ", indent: 2, isSpaced: false))
    }
  }

  /// A line that belongs to what stands above it.
  mutating func line(_ runs: [PassageRun]) {
    rest.append(Passage("line\(rest.count)", runs, indent: 2, isSpaced: false))
  }

  mutating func urgentLine(_ runs: [PassageRun], lead: String = "", isSpaced: Bool) {
    urgent.append(
      Passage("urgent\(urgent.count)", runs, lead: lead, indent: 2, isSpaced: isSpaced))
  }

  mutating func urgentFact(_ label: String, _ value: Text?) {
    guard let value else { return }
    urgent.append(line(label, value(language), number: urgent.count, name: "urgent"))
  }

  private func line(
    _ label: String, _ value: String, number: Int, name: String = "fact"
  ) -> Passage {
    Passage(
      "\(name)\(number)", [PassageRun("\(label): ", style: .bold), PassageRun(value)], indent: 2,
      isSpaced: number == 0)
  }

  /// A run that leads to a party's record, where it has one.
  func run(_ party: Party) -> PassageRun {
    let name = party.name(language)
    return party.id.map { PassageRun("[\(name)]", style: .link, target: $0) } ?? PassageRun(name)
  }

  mutating func parties(_ label: String, _ parties: [Party]) {
    guard !parties.isEmpty else { return }
    var runs = [PassageRun("\(label): ", style: .bold)]
    for (index, party) in parties.enumerated() {
      if index > 0 { runs.append(PassageRun(", ")) }
      runs.append(run(party))
    }
    rest.append(Passage("fact\(rest.count)", runs, indent: 2, isSpaced: rest.isEmpty))
  }

  mutating func legal(_ grounds: [LegalGround]) {
    list(
      words.legal,
      grounds.map { ground in
        let section = ground.section.map { " \($0.unbroken)" } ?? ""
        let text = ground.text.map { ": \($0(language))" } ?? ""
        return [PassageRun(ground.law(language) + section, style: .bold), PassageRun(text)]
      })
  }
}
