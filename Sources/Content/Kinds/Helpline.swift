/// A helpline or a service: how and when to reach it, and what it is safe to expect.
public struct Helpline: Hashable, Sendable {
  public enum Category: String, CaseIterable, Sendable {
    case emergency, national, krisesenter, familievern, barnehus, overgrepsmottak, nok, atv, police
    case tryggest, konfliktrad, barnevernvakt, legal, other
  }
  public enum Cost: String, CaseIterable, Sendable { case free, ordinary }
  public enum Anonymity: String, CaseIterable, Sendable { case yes, no, possible }
  public enum Status: String, CaseIterable, Sendable {
    case active, inactive
    case closed = "temporarily closed"
  }

  public var category: Category
  public var channels: [Channel]
  /// Nil where they are not sure.
  public var hours: OpeningHours?
  public var hoursNote: Text?
  public var isEmergency: Bool
  /// Its place in the first pane of the start page, lowest first.
  public var front: Int?
  public var cost: Cost?
  public var anonymous: Anonymity?
  public var showsOnBill: Bool?
  /// What is kept of a call or chat, and how long.
  public var kept: Text?
  public var audience: Text?
  /// What happens when you call.
  public var expect: Text?
  public var ages: Ages?
  /// Language codes spoken there.
  public var languages: [String]
  public var web: String?
  public var email: String?
  /// Counties, or empty for all of Norway.
  public var counties: [County]
  /// Municipalities and places served.
  public var places: [String]
  /// Whom it is for by where they live, as far as sources say.
  public var serves: [ServiceArea]
  public var address: String?
  public var hasSecretAddress: Bool
  /// The newest confirmation where it is much older than the check.
  public var confirmed: LatestConfirmation?
  public var status: Status
  /// Which line is rung in place of it, where neither its category nor its ages tell; lies in no pack.
  public var instead: SubstituteLine?
  /// The line to ring where this cannot be; found when a pack is made.
  public var substitute: Substitute?

  public init(category: Category) {
    self.category = category
    channels = []
    isEmergency = false
    languages = []
    counties = []
    places = []
    serves = []
    hasSecretAddress = false
    status = .active
  }
}

/// Whole years of age a service is for.
public struct Ages: Hashable, Sendable {
  public var from: Int?
  public var to: Int?

  /// Reads `18-`, `-18` or `16-25`.
  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.isEmpty || Int(digits: $0) != nil }) else {
      return nil
    }
    from = Int(digits: ends[0])
    to = Int(digits: ends[1])
    if from == nil, to == nil { return nil }
    if let from, let to, from > to { return nil }
  }
}

/// The fifteen counties of Norway since 2024.
public enum County: String, CaseIterable, Hashable, Sendable {
  case oslo, akershus, ostfold, buskerud, innlandet, vestfold, telemark, agder, rogaland, vestland
  case moreOgRomsdal = "more-og-romsdal"
  case trondelag, nordland, troms, finnmark

  /// As it is written in Norwegian.
  public var name: String {
    switch self {
    case .ostfold: "Østfold"
    case .moreOgRomsdal: "Møre og Romsdal"
    case .trondelag: "Trøndelag"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}

extension Helpline: KindDetails {
  public static let kind = KindDescription(
    letter: "H", folder: "helplines", section: .helplines,
    name: Text([.nb: "hjelp", .nn: "hjelp", .en: "help"]),
    relations: [
      .runBy: [.organisation], .partOf: [.organisation, .helpline], .winnerOf: [.award],
    ],
    freshness: Freshness.Months(due: 3, amber: 6, red: 12),
    localFreshness: Freshness.Months(due: 6, amber: 9, red: 15),
    stems: ["telefon", "hjelpetelefon", "numm", "telefonnumm", "chat", "helplin"])

  @FactBuilder public var facts: [Fact] {
    Fact.word(.category, category)
    Fact.flag(.emergency, isEmergency)
    Fact.word(.status, status)
    Fact.string(.confirmed, confirmed?.written)
    Fact.groups(.channels, channels.map(\.facts))
    Fact.string(.hours, hours?.description)
    Fact.text(.hoursNote, hoursNote, .body)
    Fact.text(.kept, kept, .body)
    Fact.word(.cost, cost)
    Fact.word(.anonymous, anonymous)
    Fact.flag(.onBill, showsOnBill)
    Fact.text(.audience, audience, .body)
    Fact.group(.ages, ages?.facts)
    Fact.text(.expect, expect, .body)
    Fact.strings(.languages, languages)
    Fact.string(.web, web, .keyword)
    Fact.string(.email, email)
    Fact.strings(.counties, counties.map(\.name), .keyword)
    Fact.strings(.places, places, .keyword)
    Fact.groups(.serves, serves.map(\.facts))
    Fact.string(.address, address)
    Fact.flag(.secretAddress, hasSecretAddress)
    Fact.group(.substitute, substitute?.facts)
  }
}

extension Ages {
  @FactBuilder var facts: [Fact] {
    Fact.number(.from, from)
    Fact.number(.to, to)
  }
}
