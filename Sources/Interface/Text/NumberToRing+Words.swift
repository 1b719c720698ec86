public import Content

extension Messages {
  /// A number in one line: whose it is where it is another's and names are wanted, how it is used where it is not rung, and that nobody has confirmed it.
  public func line(_ ring: NumberToRing, isNamed: Bool = true) -> String {
    if ring.isForDanger { return danger }
    let name = isNamed && ring.reason != nil ? ring.title(language) : nil
    let parts = [name, use(of: ring), ring.number.printed].compactMap(\.self)
    return parts.joined(separator: " ") + mark(ring.unconfirmedSince)
  }

  /// Whose a number is, and that nobody has confirmed it.
  func owner(of ring: NumberToRing) -> String {
    ring.title(language) + mark(ring.unconfirmedSince)
  }

  /// What stands at a number that nobody has confirmed for long, or whose source has no date; else nothing.
  func mark(_ confirmation: LatestConfirmation?) -> String {
    switch confirmation {
    case .last: " (\(notConfirmed))"
    case .undated: " (\(undated))"
    case nil: ""
    }
  }

  /// The same in a sentence.
  func sentence(_ confirmation: LatestConfirmation) -> String {
    switch confirmation {
    case .last(let date): notConfirmedSince(self.date(written: date)) + "."
    case .undated: sourceUndated
    }
  }

  /// What stands at the end of a row on a day, the longest first of those to choose from.
  func details(of row: ListItem, on day: CalendarDate?) -> [String] {
    guard let ring = row.phone?.numbers(on: day).first else {
      return [row.detail?(language)].compactMap(\.self)
    }
    let short = ring.unconfirmedSince == nil ? [] : ["\(ring.number.printed) ?"]
    return [line(ring)] + short
  }

  /// What stands at the end of a row on a day.
  public func detail(of row: ListItem, on day: CalendarDate?) -> String? {
    details(of: row, on: day).first
  }

  /// The word for a way to reach somebody.
  func name(of kind: Channel.Kind) -> String {
    switch kind {
    case .voice: phone
    case .sms: sms
    case .textphone: textphone
    case .chat: chat
    case .email: email
    }
  }

  /// How a number is used that is not rung.
  private func use(of ring: NumberToRing) -> String? {
    ring.channel == .voice ? nil : name(of: ring.channel)
  }
}
