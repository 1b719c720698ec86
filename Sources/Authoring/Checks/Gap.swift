public import Content

/// What is missing or old of a service, and who could tell.
public struct Gap: Hashable, Sendable, Encodable {
  public enum Lack: String, CaseIterable, Hashable, Sendable, Encodable {
    case noNumber = "no number"
    case undated, old
  }

  public let code: String?
  public let id: String
  /// In bokmål.
  public let title: String
  public let category: String
  public let lack: Lack
  /// The year or the day of its newest confirmation, where one is known.
  public let last: String?
  /// Who could tell.
  public let ask: String
}

extension LoadResult {
  /// The gaps by how dangerous they are to who needs the service, then by what is lacking and for how long; old is what was confirmed so many years before a day or earlier. What lacks the same as the national line whose number it has is told of there alone.
  public func gaps(on day: CalendarDate, olderThan years: Int) -> [Gap] {
    let shared = Set(
      records.compactMap { record in
        record.isLocal || record.lack(on: day, olderThan: years) == nil
          ? nil : record.phoneAdvice?.own?.digits
      })
    return records.compactMap { record -> (rank: Int, gap: Gap)? in
      guard case .helpline(let helpline) = record.details,
        let lack = record.lack(on: day, olderThan: years)
      else { return nil }
      let own = record.phoneAdvice?.own?.digits
      if record.isLocal, let own, shared.contains(own) { return nil }
      return (helpline.category.danger, Gap(record, helpline, lack))
    }
    .sorted { one, other in
      (one.rank, one.gap.lack.rank, one.gap.last ?? "", one.gap.id)
        < (other.rank, other.gap.lack.rank, other.gap.last ?? "", other.gap.id)
    }
    .map(\.gap)
  }
}

extension Gap {
  fileprivate init(_ record: Record, _ helpline: Helpline, _ lack: Lack) {
    code = record.code?.description
    id = record.id
    title = record.title(.nb)
    category = helpline.category.rawValue
    self.lack = lack
    last = helpline.confirmed?.date
    ask = helpline.whoKnows
  }
}

extension Gap.Lack {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Record {
  fileprivate var isLocal: Bool {
    if case .helpline(let helpline) = details { !helpline.counties.isEmpty } else { false }
  }

  /// What a service lacks; pages on a whole kind of services, and those that are only read, have no number to lack.
  fileprivate func lack(on day: CalendarDate, olderThan years: Int) -> Gap.Lack? {
    guard case .helpline(let helpline) = details, helpline.status == .active else { return nil }
    guard helpline.hasNumber else {
      let isRung = isLocal || (helpline.category == .national && helpline.channels.isEmpty)
      return isRung ? .noNumber : nil
    }
    switch helpline.confirmed {
    case .undated: return .undated
    case .last(let date):
      return Int(date.prefix(4)).map { day.year - $0 >= years } == true ? .old : nil
    case nil: return nil
    }
  }
}

extension Helpline.Category {
  /// Lowest where it is most dangerous that nobody answers.
  fileprivate var danger: Int {
    switch self {
    case .emergency: 0
    case .krisesenter: 1
    case .barnevernvakt: 2
    case .overgrepsmottak: 3
    case .national: 4
    case .barnehus: 5
    case .nok: 6
    case .police, .legal, .other, .familievern: 7
    case .tryggest: 8
    case .atv: 9
    case .konfliktrad: 10
    }
  }
}

extension Helpline {
  /// Who could tell its number.
  fileprivate var whoKnows: String {
    switch category {
    case .krisesenter, .barnevernvakt, .tryggest:
      places.first.map { "the municipality of \($0)" } ?? "the municipality"
    case .overgrepsmottak: "the hospital, or Helsedirektoratet"
    case .barnehus: "the police district"
    case .familievern: "bufdir.no/familie/familievernkontorer"
    case .nok: "noksentrene.no, or the centre"
    case .atv: "atv-stiftelsen.no"
    case .konfliktrad: "konfliktraadet.no"
    case .emergency, .national, .police, .legal, .other: web ?? "the service itself"
    }
  }
}
