/// A national plan or paper: its period, areas and measures.
public struct Plan: Codable, Hashable, Sendable {
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
  public struct Period: Codable, Hashable, Sendable, CustomStringConvertible {
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
  public struct Area: Codable, Hashable, Sendable {
    public var title: Text
    /// The numbers of its measures: `1–8`.
    public var measures: String?

    public init(title: Text, measures: String? = nil) {
      self.title = title
      self.measures = measures
    }
  }

  /// One measure, with its number where that is known.
  public struct Measure: Codable, Hashable, Sendable {
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
