import Content
import Screen

extension Facts {
  mutating func add(_ guide: Guide) {
    fact(words.audience, guide.audience)
    fact(words.web, guide.web)
    list(words.editions, guide.editions.map { [TextRun("\($0.year): \($0.title(language))")] })
    legal(guide.legal)
  }

  mutating func add(_ section: GuideSection) {
    fact(words.audience, section.audience)
    fact(words.web, section.web)
    legal(section.legal)
  }

  mutating func add(_ award: Award) {
    if let criterion = award.criterion {
      fact(words.criterion, criterion(language))
    }
    for winner in award.winners { add(winner) }
    fact(words.sum, award.sum?.unbroken)
    guard let occasion = award.occasion else { return }
    let facts = [
      (words.date, occasion.date), (words.place, occasion.place), (words.giver, occasion.giver),
      (words.receiver, occasion.receiver),
    ]
    list(
      words.occasion,
      facts.compactMap { label, value in
        value.map {
          [TextRun("\(label): ", style: .bold), TextRun(words.date(written: $0(language)))]
        }
      })
  }

  private mutating func add(_ winner: Award.Winner) {
    let kind = words.winnerKinds[winner.kind].map { " (\($0))" } ?? ""
    urgentLine(
      [
        TextRun("\(words.winner): ", style: .bold),
        TextRun(winner.name(language) + kind),
      ], isSpaced: true)
    urgentFact(words.project, winner.project)
    urgentFact(words.reason, winner.reason)
  }

  mutating func add(_ organisation: Organisation) {
    if let role = organisation.role { fact(words.role, role) }
    fact(words.shortName, organisation.short)
    if let owner = organisation.owner { parties(words.owner, [owner]) }
    fact(words.founded, organisation.founded)
    fact(words.region, organisation.region)
    for channel in organisation.channels { add(channel) }
    fact(words.web, organisation.web)
    fact(words.email, organisation.email)
  }

  mutating func add(_ place: Place) {
    fact(words.nearby.county, place.county.name)
    fact(words.nearby.policeDistrict, place.policeDistrict.name)
    fact(words.nearby.otherNames, place.otherNames.joined(separator: ", "))
    fact(words.nearby.formerNames, place.formerNames.joined(separator: ", "))
  }

  /// A way to reach an organisation, as one fact with what must be known of it.
  private mutating func add(_ channel: Channel) {
    let said = [
      channel.printed.unbroken, channel.isAbroad ? words.abroad : nil,
      channel.hours.map(words.words),
    ]
    fact(words.name(of: channel.kind), said.compactMap(\.self).joined(separator: ", "))
    if let note = channel.note { line([TextRun(note(language))]) }
  }
}
