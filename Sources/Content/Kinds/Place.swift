/// A municipality: its names, where it lies, and which services are for those who live there.
public struct Place: Hashable, Sendable {
  /// Four digits, as official statistics number it.
  public var number: String
  public var county: County
  public var policeDistrict: PoliceDistrict
  /// Its names in other official languages.
  public var otherNames: [String]
  /// Municipalities that are part of it today.
  public var formerNames: [String]
  public var postalCodes: [PostalCode]
  /// By category, the surest first; found when a pack is made.
  public var services: [Service]
  /// Ids of services that lie in it or name it, and that no source says are for it; found when a pack is made.
  public var here: [String]
  /// Ids of other services of its county that may be used though they are not said to be for it; found when a pack is made.
  public var others: [String]

  public init(number: String, county: County, policeDistrict: PoliceDistrict) {
    self.number = number
    self.county = county
    self.policeDistrict = policeDistrict
    otherNames = []
    formerNames = []
    postalCodes = []
    services = []
    here = []
    others = []
  }

  public struct PostalCode: Hashable, Sendable {
    /// Four digits.
    public var code: String
    /// The name mail is addressed to.
    public var name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// A service that is for those who live there, and how that is known.
  public struct Service: Hashable, Sendable {
    public var id: String
    public var category: Helpline.Category
    public var reach: ServiceArea.Reach
    public var certainty: ServiceArea.Certainty
    /// The year or day of the source.
    public var asOf: String?
    /// The parts of the municipality it is for, where not for all.
    public var parts: [String]

    public init(
      id: String, category: Helpline.Category, reach: ServiceArea.Reach,
      certainty: ServiceArea.Certainty, asOf: String? = nil, parts: [String] = []
    ) {
      self.id = id
      self.category = category
      self.reach = reach
      self.certainty = certainty
      self.asOf = asOf
      self.parts = parts
    }
  }
}

/// The twelve police districts.
public enum PoliceDistrict: String, CaseIterable, Hashable, Sendable {
  case oslo
  case ost
  case innlandet
  case sorOst = "sor-ost"
  case agder
  case sorVest = "sor-vest"
  case vest
  case moreOgRomsdal = "more-og-romsdal"
  case trondelag, nordland, troms, finnmark

  /// As it is written in Norwegian.
  public var name: String {
    switch self {
    case .ost: "Øst"
    case .sorOst: "Sør-Øst"
    case .sorVest: "Sør-Vest"
    case .moreOgRomsdal: "Møre og Romsdal"
    case .trondelag: "Trøndelag"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}

/// Whom a service is for by where they live, as one source says it.
public struct ServiceArea: Hashable, Sendable {
  /// Whether a source names the place, or it follows from what a source says.
  public enum Certainty: String, CaseIterable, Hashable, Sendable { case stated, likely }
  /// How wide the area is in which a place lies.
  public enum Reach: String, CaseIterable, Hashable, Sendable {
    case municipality, district, county, country
  }

  /// Numbers of municipalities.
  public var municipalities: [String]
  public var policeDistricts: [PoliceDistrict]
  public var counties: [County]
  public var isCountry: Bool
  public var certainty: Certainty
  /// The year or day of the source.
  public var asOf: String?
  /// The parts of the municipality it is for, where not for all.
  public var parts: [String]

  public init(certainty: Certainty = .stated) {
    municipalities = []
    policeDistricts = []
    counties = []
    isCountry = false
    self.certainty = certainty
    parts = []
  }

  /// How it covers a place; nil where it does not.
  public func reach(of place: Place) -> Reach? {
    if municipalities.contains(place.number) { return .municipality }
    if policeDistricts.contains(place.policeDistrict) { return .district }
    if counties.contains(place.county) { return .county }
    return isCountry ? .country : nil
  }
}

extension Place: KindDetails {
  public static let kind = KindDescription(
    letter: "K", folder: "places", section: nil,
    name: Text([.nb: "kommune", .nn: "kommune", .en: "municipality"]))

  @FactBuilder public var facts: [Fact] {
    Fact.string(.number, number)
    Fact.string(.county, county.name)
    Fact.string(.policeDistrict, policeDistrict.name)
    Fact.strings(.otherNames, otherNames, .keyword)
    Fact.strings(.formerNames, formerNames, .keyword)
    Fact.groups(.postalCodes, postalCodes.map(\.facts))
    Fact.groups(.services, services.map(\.facts))
    Fact.strings(.here, here)
    Fact.strings(.others, others)
  }
}

extension Place.PostalCode {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.string(.code, code)
    Fact.string(.name, name)
  }
}

extension Place.Service {
  @FactBuilder fileprivate var facts: [Fact] {
    Fact.string(.id, id)
    Fact.word(.category, category)
    Fact.word(.reach, reach)
    Fact.word(.certainty, certainty)
    Fact.string(.asOf, asOf)
    Fact.strings(.parts, parts)
  }
}

extension ServiceArea {
  @FactBuilder var facts: [Fact] {
    Fact.strings(.municipalities, municipalities)
    Fact.strings(.policeDistricts, policeDistricts.map(\.name))
    Fact.strings(.counties, counties.map(\.name))
    Fact.flag(.country, isCountry)
    Fact.word(.certainty, certainty)
    Fact.string(.asOf, asOf)
    Fact.strings(.parts, parts)
  }
}
