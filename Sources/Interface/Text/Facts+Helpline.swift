import Content
import Screen

extension Facts {
  /// How to reach it comes first; what is safe to expect next.
  mutating func add(_ helpline: Helpline) {
    addStatus(helpline)
    for (index, channel) in helpline.channels.enumerated() {
      add(channel, of: helpline, isFirst: index == 0)
    }
    addUnconfirmed(helpline)
    addHours(helpline)
    if let web = helpline.web, helpline.channels.isEmpty {
      urgentLine([TextRun("\(words.web): ", style: .bold), TextRun(web)], isSpaced: true)
    }
    fact(words.kept, helpline.kept)
    addTerms(helpline)
    addPlaces(helpline)
  }

  private mutating func addStatus(_ helpline: Helpline) {
    switch helpline.status {
    case .active: break
    case .closed:
      urgentLine([TextRun(words.temporarilyClosed, style: .warning)], isSpaced: true)
    case .inactive: urgentLine([TextRun(words.inactive, style: .warning)], isSpaced: true)
    }
    for other in numbers where other.reason != nil && other.reason != .unconfirmed {
      add(other, after: words.call)
    }
  }

  /// After the service's own number what is not known of it, and the line to ring where nobody answers.
  private mutating func addUnconfirmed(_ helpline: Helpline) {
    guard helpline.hasNumber, unconfirmed != nil else { return }
    let unsure = helpline.confirmed.map(words.sentence)
    let others = numbers.filter { $0.reason == .unconfirmed }
    for other in others {
      add(other, after: [unsure, words.noAnswer].compactMap(\.self).joined(separator: " "))
    }
    if others.isEmpty, let unsure { urgentLine([TextRun(unsure)], isSpaced: false) }
  }

  /// The line to ring instead after the words that say so, and those it is for.
  private mutating func add(_ other: NumberToRing, after lead: String) {
    guard !other.isForDanger else {
      urgentLine([TextRun(words.danger, style: .bold)], isSpaced: urgent.isEmpty)
      return
    }
    let name = TextRun("[\(other.title(language))]", style: .link, target: other.id)
    let number = TextRun("  \(other.number.printed.unbroken)", style: .bold)
    let ages = other.ages.map { [TextRun(" (\(words.words($0)))")] } ?? []
    urgentLine([TextRun("\(lead) "), name, number] + ages, isSpaced: urgent.isEmpty)
  }

  private mutating func add(_ channel: Channel, of helpline: Helpline, isFirst: Bool) {
    var runs = [TextRun(channel.printed.unbroken, style: .bold)]
    if channel.kind != .voice {
      runs.insert(TextRun("\(words.name(of: channel.kind)): "), at: 0)
    }
    if let openStatus = openStatus(channel, of: helpline) {
      let isOpen = channel.hours?.isAlways ?? false || openStatus.isOpen
      runs.append(TextRun("  "))
      runs.append(TextRun(isOpen ? "● " : "○ ", style: isOpen ? .good : .plain))
      runs.append(TextRun(moment.map { words.words(openStatus, at: $0) } ?? ""))
    }
    if let mark = mark(channel) { runs.append(TextRun(mark)) }
    let said = [
      channel.isAbroad ? words.abroad : nil, channel.hours.map(words.words),
    ].compactMap { $0 }
    if !said.isEmpty { runs.append(TextRun("  " + said.joined(separator: ", "))) }
    urgentLine(runs, isSpaced: isFirst)
    if let note = channel.note {
      urgentLine([TextRun(note(language))], lead: "  ", isSpaced: false)
    }
  }

  /// The mark of a number that is not confirmed; nil for what is no number.
  private func mark(_ channel: Channel) -> String? {
    channel.number == nil ? nil : unconfirmed.map(words.mark)
  }

  /// Whether this way in answers now; nil where nothing sure can be said.
  private func openStatus(_ channel: Channel, of helpline: Helpline) -> OpenStatus? {
    guard let moment, !channel.isAbroad else { return nil }
    let isOwn = channel.kind == .voice && channel.hours == nil
    let hours = channel.hours ?? (isOwn ? helpline.hours : nil)
    guard let hours, helpline.status == .active, !numbers.contains(where: \.isUnsure) else {
      return nil
    }
    let openStatus = hours.openStatus(at: moment)
    return openStatus == .unknown ? nil : openStatus
  }

  private mutating func addHours(_ helpline: Helpline) {
    let isSaid = helpline.hours?.isAlways == true && moment != nil && helpline.number != nil
    let written = isSaid ? nil : helpline.hours.map(words.words)
    let parts = [written, helpline.hoursNote?(language)].compactMap { $0 }
    guard !parts.isEmpty else { return }
    urgentLine(
      [
        TextRun("\(words.hours): ", style: .bold), TextRun(parts.joined(separator: ". ")),
      ], isSpaced: urgent.isEmpty)
  }

  private mutating func addTerms(_ helpline: Helpline) {
    switch helpline.cost {
    case .free: fact(words.cost, words.free)
    case .ordinary: fact(words.cost, words.ordinaryCall)
    case nil: break
    }
    switch helpline.anonymous {
    case .yes: fact(words.anonymous, words.yes)
    case .no: fact(words.anonymous, words.no)
    case .possible: fact(words.anonymous, words.possible)
    case nil: break
    }
    fact(words.onBill, helpline.showsOnBill.map { $0 ? words.yes : words.no })
    fact(words.audience, helpline.audience)
    fact(words.ages, helpline.ages.map(words.words))
    fact(words.expect, helpline.expect)
    let spoken = helpline.languages.map(words.languageName)
    fact(words.languagesSpoken, spoken.joined(separator: ", "))
  }

  private mutating func addPlaces(_ helpline: Helpline) {
    fact(words.web, helpline.channels.isEmpty ? nil : helpline.web)
    fact(words.email, helpline.email)
    let counties = helpline.counties.map(\.name).joined(separator: ", ")
    fact(words.area, counties.isEmpty ? words.allOfNorway : counties)
    fact(words.places, helpline.places.joined(separator: ", "))
    fact(words.address, helpline.hasSecretAddress ? words.secretAddress : helpline.address)
  }
}

extension NumberToRing {
  /// Whether nobody has confirmed what is said here, its hours among it.
  fileprivate var isUnsure: Bool { unconfirmedSince != nil || reason == .unconfirmed }
}
