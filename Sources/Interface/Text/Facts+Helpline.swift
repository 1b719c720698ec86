import Content
import Screen

extension Facts {
  /// How to reach it comes first; what is safe to expect next.
  mutating func add(_ helpline: Helpline) {
    addStatus(helpline)
    for (index, phone) in helpline.phones.enumerated() {
      add(phone, of: helpline, isFirst: index == 0)
    }
    addHours(helpline)
    if let web = helpline.web, helpline.phones.isEmpty {
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
    if let confirmed = helpline.confirmed {
      let shown = CalendarDate(confirmed).map(words.date) ?? confirmed
      urgentLine([TextRun(words.notConfirmedSince(shown), style: .bold)], isSpaced: true)
    }
    guard let national = helpline.nationalLine else { return }
    let name = TextRun("[\(national.title(language))]", style: .link, target: national.id)
    urgentLine(
      [
        TextRun("\(words.call) "), name,
        TextRun("  \(national.number.unbroken)", style: .bold),
      ], isSpaced: urgent.isEmpty)
  }

  private mutating func add(_ phone: Phone, of helpline: Helpline, isFirst: Bool) {
    var runs = [TextRun(phone.address.unbroken, style: .bold)]
    if phone.channel != .voice {
      runs.insert(TextRun("\(name(of: phone.channel)): "), at: 0)
    }
    if let openStatus = openStatus(phone, of: helpline) {
      let isOpen = phone.hours?.isAlways ?? false || openStatus.isOpen
      runs.append(TextRun("  "))
      runs.append(TextRun(isOpen ? "● " : "○ ", style: isOpen ? .good : .plain))
      runs.append(TextRun(moment.map { words.words(openStatus, at: $0) } ?? ""))
    }
    let said = [
      phone.isAbroad ? words.abroad : nil, phone.hours.map(words.words),
    ].compactMap { $0 }
    if !said.isEmpty { runs.append(TextRun("  " + said.joined(separator: ", "))) }
    urgentLine(runs, isSpaced: isFirst)
    if let note = phone.note {
      urgentLine([TextRun(note(language))], lead: "  ", isSpaced: false)
    }
  }

  /// Whether this way in answers now; nil where nothing sure can be said.
  private func openStatus(_ phone: Phone, of helpline: Helpline) -> OpenStatus? {
    guard let moment, !phone.isAbroad else { return nil }
    let isOwn = phone.channel == .voice && phone.hours == nil
    let hours = phone.hours ?? (isOwn ? helpline.hours : nil)
    guard let hours, helpline.status == .active, helpline.confirmed == nil else { return nil }
    let openStatus = hours.openStatus(at: moment)
    return openStatus == .unknown ? nil : openStatus
  }

  private func name(of channel: Phone.Channel) -> String {
    switch channel {
    case .voice: words.phone
    case .sms: words.sms
    case .textphone: words.textphone
    case .chat: words.chat
    case .email: words.email
    }
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
    fact(words.web, helpline.phones.isEmpty ? nil : helpline.web)
    fact(words.email, helpline.email)
    let counties = helpline.counties.map(\.name).joined(separator: ", ")
    fact(words.area, counties.isEmpty ? words.allOfNorway : counties)
    fact(words.places, helpline.places.joined(separator: ", "))
    fact(words.address, helpline.hasSecretAddress ? words.secretAddress : helpline.address)
  }
}
