/// The prize of one year, or with no year the prize itself.
public struct Award: Hashable, Sendable {
  public var year: Int?
  public var winners: [Winner]
  public var occasion: Occasion?
  /// As printed: `250 000 kr`.
  public var sum: String?
  /// What the prize is given for, quoted.
  public var criterion: Text?

  public init() { winners = [] }

  public struct Winner: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case municipality, police, voluntary, health, project, team, centre
    }

    public var name: Text
    public var kind: Kind
    public var project: Text?
    public var reason: Text?

    public init(name: Text, kind: Kind, project: Text? = nil, reason: Text? = nil) {
      self.name = name
      self.kind = kind
      self.project = project
      self.reason = reason
    }
  }

  /// When, where and by whom it was handed over, and to whom.
  public struct Occasion: Hashable, Sendable {
    public var date: Text?
    public var place: Text?
    public var giver: Text?
    public var receiver: Text?

    public init(date: Text? = nil, place: Text? = nil, giver: Text? = nil, receiver: Text? = nil) {
      self.date = date
      self.place = place
      self.giver = giver
      self.receiver = receiver
    }
  }
}

extension Award: KindDetails {
  public static let kind = KindDescription(
    letter: "T", folder: "awards", section: .awards,
    name: Text([.nb: "pris", .nn: "pris", .en: "prize"]),
    relations: [.publishedBy: [.organisation]],
    stems: [
      "pris", "samarbeidspris", "vinn", "prisvinn", "vant", "award", "priz",
    ])

  @FactBuilder public var facts: [Fact] {
    Fact.number(.year, year, .name)
    Fact.groups(.winners, winners.map(\.facts))
    Fact.string(.sum, sum)
    Fact.text(.criterion, criterion, .body)
    Fact.group(.occasion, occasion?.facts)
  }
}

extension Award.Winner {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.text(.name, name, .name)
    Fact.word(.kind, kind)
    Fact.text(.project, project, .name)
    Fact.text(.reason, reason, .summary)
  }
}

extension Award.Occasion {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.text(.date, date, .body)
    Fact.text(.place, place, .body)
    Fact.text(.giver, giver, .body)
    Fact.text(.receiver, receiver, .body)
  }
}
