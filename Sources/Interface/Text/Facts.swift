import Content
import Screen

/// The facts of an item by its kind: those needed at once, and the rest.
struct Facts {
  let words: Messages
  let moment: Instant?
  let day: CalendarDate?
  /// The numbers to ring, the first first.
  let numbers: [NumberToRing]
  /// After which nobody has confirmed what is said of a service; nil where that is not long ago.
  let unconfirmed: LatestConfirmation?
  private(set) var urgent: [TextBlock] = []
  private(set) var rest: [TextBlock] = []

  init(record: Record, words: Messages, moment: Instant?, day: CalendarDate?) {
    self.words = words
    self.moment = moment
    self.day = day
    let advice = record.phoneAdvice
    numbers = advice?.numbers(on: day) ?? []
    unconfirmed = advice?.unconfirmedSince(on: day)
    switch record.details {
    case .helpline(let helpline): add(helpline)
    case .plan(let plan): add(plan)
    case .guide(let guide): add(guide)
    case .guideSection(let section): add(section)
    case .award(let award): add(award)
    case .organisation(let organisation): add(organisation)
    case .term(let term): fact(words.law, term.law)
    case .place(let place): add(place)
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
  mutating func list(_ heading: String, note: String? = nil, _ items: [[TextRun]]) {
    guard !items.isEmpty else { return }
    let name = "list\(rest.count)"
    rest.append(TextBlock(name, [TextRun(heading, style: .title)]))
    if let note { rest.append(TextBlock("\(name)note", [TextRun(note)], isSpaced: false)) }
    for (index, item) in items.enumerated() {
      rest.append(TextBlock("\(name).\(index)", item, lead: "• ", indent: 2, isSpaced: false))
    }
  }

  /// A line that belongs to what stands above it.
  mutating func line(_ runs: [TextRun]) {
    rest.append(TextBlock("line\(rest.count)", runs, indent: 2, isSpaced: false))
  }

  mutating func urgentLine(_ runs: [TextRun], lead: String = "", isSpaced: Bool) {
    urgent.append(
      TextBlock("urgent\(urgent.count)", runs, lead: lead, indent: 2, isSpaced: isSpaced))
  }

  mutating func urgentFact(_ label: String, _ value: Text?) {
    guard let value else { return }
    urgent.append(line(label, value(language), number: urgent.count, name: "urgent"))
  }

  private func line(
    _ label: String, _ value: String, number: Int, name: String = "fact"
  ) -> TextBlock {
    TextBlock(
      "\(name)\(number)", [TextRun("\(label): ", style: .bold), TextRun(value)], indent: 2,
      isSpaced: number == 0)
  }

  /// A run that leads to a party's record, where it has one.
  func run(_ party: OrganisationRef) -> TextRun {
    let name = party.name(language)
    return party.id.map { TextRun("[\(name)]", style: .link, target: $0) } ?? TextRun(name)
  }

  mutating func parties(_ label: String, _ parties: [OrganisationRef]) {
    guard !parties.isEmpty else { return }
    var runs = [TextRun("\(label): ", style: .bold)]
    for (index, party) in parties.enumerated() {
      if index > 0 { runs.append(TextRun(", ")) }
      runs.append(run(party))
    }
    rest.append(TextBlock("fact\(rest.count)", runs, indent: 2, isSpaced: rest.isEmpty))
  }

  mutating func legal(_ grounds: [LegalGround]) {
    list(
      words.legal,
      grounds.map { ground in
        let section = ground.section.map { " \($0.unbroken)" } ?? ""
        let text = ground.text.map { ": \($0(language))" } ?? ""
        return [TextRun(ground.law(language) + section, style: .bold), TextRun(text)]
      })
  }
}
