/// A number to ring for a record, with what must be said beside it wherever it is shown.
public struct NumberToRing: Hashable, Sendable {
  /// Why another service's number is given.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case noNumber = "no-number"
    case unconfirmed, closed, inactive
  }

  public var number: PhoneNumber
  /// Whether it is rung or written to.
  public var channel: Channel.Kind
  /// Whose it is.
  public var title: Text
  /// The record whose it is.
  public var id: String
  /// After which nobody has confirmed it; nil where it is confirmed.
  public var unconfirmedSince: LatestConfirmation?
  /// Why it is another service's; nil where it is the record's own.
  public var reason: Reason?
  /// Those it is for, where it is another's and not for all.
  public var ages: Ages?

  /// Whether it is the police's number for danger, given for want of another.
  public var isForDanger: Bool {
    reason != nil && number.digits == Emergency.police.phone.digits
  }
}

/// What is known of the numbers of a record, from which follows on any day which to ring: the one place where that is decided.
public struct PhoneAdvice: Hashable, Sendable {
  /// The record's id and title.
  public var id: String
  public var title: Text
  /// Its own number: the first to ring, or else to write to.
  public var own: PhoneNumber?
  public var channel: Channel.Kind
  /// The newest confirmation where it is much older than the check.
  public var confirmed: LatestConfirmation?
  /// The day it was checked, and the last on which that check is good enough; nil where it does not age.
  public var checked: CalendarDate
  public var goodUntil: CalendarDate?
  public var status: Helpline.Status
  /// The line to ring instead.
  public var substitute: Substitute?

  public init(
    id: String = "", title: Text = Text(name: ""), own: PhoneNumber? = nil,
    channel: Channel.Kind = .voice, confirmed: LatestConfirmation? = nil, checked: CalendarDate,
    goodUntil: CalendarDate? = nil, status: Helpline.Status = .active,
    substitute: Substitute? = nil
  ) {
    self.id = id
    self.title = title
    self.own = own
    self.channel = channel
    self.confirmed = confirmed
    self.checked = checked
    self.goodUntil = goodUntil
    self.status = status
    self.substitute = substitute
  }

  /// All of them, the one to ring first. Its own comes first though it is not confirmed, as its page says how old it is; that of a service that is not there comes last. Without a day nothing is said of age by the calendar.
  public func numbers(on day: CalendarDate?) -> [NumberToRing] {
    let since = unconfirmedSince(on: day)
    let own = own.map {
      NumberToRing(number: $0, channel: channel, title: title, id: id, unconfirmedSince: since)
    }
    let reason: NumberToRing.Reason? =
      switch status {
      case .closed: .closed
      case .inactive: .inactive
      case .active: own == nil ? .noNumber : since == nil ? nil : .unconfirmed
      }
    guard let reason, let substitute else { return own.map { [$0] } ?? [] }
    let other = NumberToRing(
      number: substitute.number, channel: .voice, title: substitute.title, id: substitute.id,
      reason: reason, ages: substitute.ages)
    return status == .active ? [own, other].compactMap(\.self) : [other, own].compactMap(\.self)
  }

  /// After which nobody has confirmed what is said here; nil where that is not long ago.
  public func unconfirmedSince(on day: CalendarDate?) -> LatestConfirmation? {
    if let confirmed { return confirmed }
    guard let day, let goodUntil, day > goodUntil else { return nil }
    return .last(checked.description)
  }
}

extension Record {
  /// Its numbers; nil for kinds that have none.
  public var phoneAdvice: PhoneAdvice? {
    switch details {
    case .helpline(let helpline):
      let line = helpline.substitute ?? SubstituteLine(for: helpline).compiledIn
      return advice(
        helpline.channels, confirmed: helpline.confirmed, status: helpline.status,
        substitute: line?.id == id ? nil : line)
    case .organisation(let organisation): return advice(organisation.channels)
    case .plan, .guide, .guideSection, .award, .term, .place, .notice: return nil
    }
  }

  /// Whether it answers at a moment; unknown where that is not sure, and for what does not answer at all.
  public func openStatus(at moment: Instant) -> OpenStatus {
    guard case .helpline(let helpline) = details,
      phoneAdvice?.unconfirmedSince(on: moment.day) == nil
    else { return .unknown }
    return helpline.openStatus(at: moment)
  }

  /// The number to ring on a day.
  public func numberToRing(on day: CalendarDate?) -> NumberToRing? {
    phoneAdvice?.numbers(on: day).first
  }

  private func advice(
    _ channels: [Channel], confirmed: LatestConfirmation? = nil, status: Helpline.Status = .active,
    substitute: Substitute? = nil
  ) -> PhoneAdvice {
    let own = channels.toRing
    let isSame = substitute?.number.digits == own?.number?.digits
    return PhoneAdvice(
      id: id, title: title, own: own?.number, channel: own?.kind ?? .voice, confirmed: confirmed,
      checked: checked, goodUntil: goodUntil, status: status,
      substitute: isSame ? nil : substitute)
  }
}

extension [Channel] {
  /// The first to ring from Norway, or else to write to by text message or text telephone.
  var toRing: Channel? {
    let near = filter { !$0.isAbroad && $0.number != nil }
    return near.first { $0.kind == .voice } ?? near.first
  }
}

extension Helpline {
  /// Whether it has a number of any kind, from Norway or abroad.
  public var hasNumber: Bool { channels.contains { $0.number != nil } }

  /// The number to ring first; nil where there is none to ring.
  public var number: PhoneNumber? {
    channels.toRing.flatMap { $0.kind == .voice ? $0.number : nil }
  }

  /// When the number to ring first is answered; nil of hours that are long unconfirmed or a service that is not active.
  public var sureHours: OpeningHours? {
    guard status == .active, confirmed == nil else { return nil }
    return channels.first { $0.kind == .voice && !$0.isAbroad }?.hours ?? hours
  }

  /// Whether it answers now.
  public func openStatus(at moment: Instant) -> OpenStatus {
    sureHours?.openStatus(at: moment) ?? .unknown
  }
}
