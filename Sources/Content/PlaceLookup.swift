/// A place that answers to what was typed.
public struct PlaceMatch: Hashable, Sendable {
  /// Which kind of name it answers to; the names of municipalities come before the rest.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    case name = 1, otherName, formerName, postalCode, postalPlace, county

    /// Whether it is a name of the municipality, today or once.
    public var isOwn: Bool { rawValue <= Kind.formerName.rawValue }
  }

  /// Its record.
  public var id: String
  public var code: Code
  /// What it is called today.
  public var title: Text
  public var county: County
  public var kind: Kind
  /// The name it answers to, as it is written.
  public var name: String

  public init(id: String, code: Code, title: Text, county: County, kind: Kind, name: String) {
    self.id = id
    self.code = code
    self.title = title
    self.county = county
    self.kind = kind
    self.name = name
  }
}

/// What is known of a place that was typed: which it is, or which it may be.
public enum PlaceLookup: Hashable, Sendable {
  case found(PlaceMatch)
  /// Several answer to it.
  case ambiguous([PlaceMatch])
  /// None does; those spelled most like it.
  case unknown(nearest: [PlaceMatch])

  /// The places that answer to it.
  public var matches: [PlaceMatch] {
    switch self {
    case .found(let match): [match]
    case .ambiguous(let matches): matches
    case .unknown: []
    }
  }
}

/// The services for those who live in a place, in groups.
public struct Nearby: Hashable, Sendable {
  /// Services of one category; where there are none, which line to ring instead.
  public struct Group: Hashable, Sendable {
    public var category: Helpline.Category
    public var services: [Entry]
    public var substitute: Substitute?

    public init(category: Helpline.Category, services: [Entry], substitute: Substitute?) {
      self.category = category
      self.services = services
      self.substitute = substitute
    }
  }

  /// A service and how it is known to be for the place.
  public struct Entry: Hashable, Sendable {
    public var item: ListItem
    public var service: Place.Service

    public init(item: ListItem, service: Place.Service) {
      self.item = item
      self.service = service
    }
  }

  /// The record of the place.
  public var record: Record
  public var place: Place
  /// One for each category, in the order they are shown.
  public var groups: [Group]
  /// Crisis centres and others of its county that are not said to be for it.
  public var others: [ListItem]
  /// The ids of the municipalities before and after it by number.
  public var previous: String?
  public var next: String?

  public init(
    record: Record, place: Place, groups: [Group], others: [ListItem], previous: String? = nil,
    next: String? = nil
  ) {
    self.record = record
    self.place = place
    self.groups = groups
    self.others = others
    self.previous = previous
    self.next = next
  }
}

extension Helpline.Category {
  /// What a reader looks for near by, in the order it is shown; the out-of-hours doctor is among the emergency numbers.
  public static let nearby: [Helpline.Category] = [
    .krisesenter, .emergency, .overgrepsmottak, .police, .barnevernvakt, .barnehus, .familievern,
    .nok, .atv, .tryggest, .konfliktrad,
  ]

  /// Those of which one in the same county may be used though it is not said to be for the place.
  public static let chosenFreely: [Helpline.Category] = [
    .krisesenter, .overgrepsmottak, .barnehus, .nok, .atv, .konfliktrad,
  ]
}

extension Nearby.Group {
  /// The line to ring where no service is known.
  public var ring: NumberToRing? {
    substitute.map {
      NumberToRing(
        number: $0.number, channel: .voice, title: $0.title, id: $0.id, reason: .noNumber,
        ages: $0.ages)
    }
  }
}
