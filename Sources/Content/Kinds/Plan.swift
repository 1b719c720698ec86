/// A national plan or paper: its period, areas and measures.
public struct Plan: Hashable, Sendable {
  public var subtitle: Text?
  public var period: Period?
  public var lead: OrganisationRef?
  public var ministries: [OrganisationRef]
  public var areas: [Area]
  /// How many measures, in the source's words: `45`, `over 100`.
  public var measureCount: Text?
  public var measures: [Measure]
  public var reports: [Text]
  /// The organisations whose short names its measures use, as far as they have records; found when a pack is made.
  public var shortNames: [String: OrganisationRef]?
  public var web: String?

  public init() {
    ministries = []
    areas = []
    measures = []
    reports = []
  }

  /// Years from and to, the same where a plan is of one year.
  public struct Period: Hashable, Sendable, CustomStringConvertible {
    public var from: Int
    public var to: Int

    /// Reads `2014-2017` or `2012`.
    public init?(_ text: some StringProtocol) {
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), let from = Int(digits: ends[0]),
        let to = Int(digits: ends[ends.count - 1]),
        (1900...2100).contains(from), (from...2100).contains(to)
      else { return nil }
      self.from = from
      self.to = to
    }

    public var description: String { from == to ? "\(from)" : "\(from)–\(to)" }

    /// How its years lie to a day.
    public func standing(on day: CalendarDate) -> Standing {
      if day.year < from { return .later }
      return day.year > to ? .ended : .current
    }
  }

  /// Whether a plan holds, by the years of its period.
  public enum Standing: CaseIterable, Hashable, Sendable {
    case later, current, ended
    /// It has no period.
    case undated
  }

  /// A part of a plan.
  public struct Area: Hashable, Sendable {
    public var title: Text
    /// The numbers of its measures: `1–8`.
    public var measures: String?

    public init(title: Text, measures: String? = nil) {
      self.title = title
      self.measures = measures
    }
  }

  /// One measure, with its number where that is known.
  public struct Measure: Hashable, Sendable {
    public var number: String?
    public var title: Text
    /// Who answers for it, as printed.
    public var responsible: String?
    public var status: Text?
    /// When the status was true.
    public var date: String?

    public init(
      number: String? = nil, title: Text, responsible: String? = nil, status: Text? = nil,
      date: String? = nil
    ) {
      self.number = number
      self.title = title
      self.responsible = responsible
      self.status = status
      self.date = date
    }
  }
}

extension Plan: KindDetails {
  public static let kind = KindDescription(
    letter: "P", folder: "plans", section: .plans,
    name: Text([.nb: "plan", .nn: "plan", .en: "plan"]),
    relations: [.replaces: [.plan], .publishedBy: [.organisation]],
    stems: [
      "plan", "handlingsplan", "opptrappingsplan", "stortingsmelding", "tiltak", "measur",
    ])

  @FactBuilder public var facts: [Fact] {
    Fact.text(.subtitle, subtitle, .summary)
    Fact.group(.period, period?.facts)
    Fact.group(.lead, lead?.facts(.body))
    Fact.parties(.ministries, ministries, .body)
    Fact.groups(.areas, areas.map(\.facts))
    Fact.text(.measureCount, measureCount, .body)
    Fact.groups(.measures, measures.map(\.facts))
    Fact.texts(.reports, reports, .body)
    Fact.groups(.shortNames, (shortNames ?? [:]).sorted { $0.key < $1.key }.map(Self.facts))
    Fact.string(.web, web)
  }

  /// A short name and whose it is, whose own record is found by it.
  @FactBuilder private static func facts(_ short: String, _ party: OrganisationRef) -> [Fact] {
    Fact.string(.short, short)
    party.facts(nil)
  }
}

extension Plan.Period {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.number(.from, from, .keyword)
    Fact.number(.to, to, .keyword)
  }
}

extension Plan.Area {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.text(.title, title, .summary)
    Fact.string(.measures, measures)
  }
}

extension Plan.Measure {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.string(.number, number)
    Fact.text(.title, title, .body)
    Fact.string(.responsible, responsible)
    Fact.text(.status, status, .body)
    Fact.string(.date, date)
  }
}
