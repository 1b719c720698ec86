import Content

extension PackBuilder {
  /// The records, each place with the services that are for those who live there.
  static func withServices(_ records: [Record]) -> [Record] {
    let services = records.compactMap(LocalService.init)
    return records.map { record in
      guard case .place(var place) = record.details else { return record }
      place.services = Self.services(of: place, among: services)
      let known = Set(place.services.map(\.id))
      let names = place.names(title: record.title(.nb))
      let others = services.filter {
        $0.isChosenFreely && $0.counties.contains(place.county) && !known.contains($0.id)
      }
      place.here = others.filter { !names.isDisjoint(with: $0.places) }.map(\.id)
      place.others = Helpline.Category.chosenFreely.flatMap { category in
        others.filter { $0.category == category && names.isDisjoint(with: $0.places) }.map(\.id)
      }
      var record = record
      record.details = .place(place)
      return record
    }
  }

  /// By category as they are shown, the surest and nearest first.
  private static func services(
    of place: Place, among services: [LocalService]
  ) -> [Place.Service] {
    let found = services.compactMap { $0.service(for: place) }
    return Helpline.Category.nearby.flatMap { category in
      found.filter { $0.category == category }.enumerated()
        .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    }
  }
}

/// What of a service decides for which places it is.
private struct LocalService {
  let id: String
  let category: Helpline.Category
  let serves: [ServiceArea]
  let counties: Set<County>
  let places: Set<String>

  /// Nil for what is no service near by, or is no more.
  init?(_ record: Record) {
    guard let helpline = record.helpline, helpline.status != .inactive,
      Helpline.Category.nearby.contains(helpline.category)
    else { return nil }
    id = record.id
    category = helpline.category
    serves = helpline.serves
    counties = Set(helpline.counties)
    places = Set(helpline.places)
  }

  var isChosenFreely: Bool {
    !counties.isEmpty && Helpline.Category.chosenFreely.contains(category)
  }

  /// How it is for a place, by the surest source; nil where it is not.
  func service(for place: Place) -> Place.Service? {
    serves.compactMap { area -> Place.Service? in
      area.reach(of: place).map {
        Place.Service(
          id: id, category: category, reach: $0, certainty: area.certainty, asOf: area.asOf,
          parts: area.parts)
      }
    }.min { $0.order < $1.order }
  }
}

extension Place {
  /// All names of it and of places in it.
  fileprivate func names(title: String) -> Set<String> {
    Set([title] + otherNames + formerNames + postalCodes.map(\.name))
  }
}

extension Place.Service {
  /// The surest first, then the nearest.
  fileprivate var order: Int {
    let reaches = ServiceArea.Reach.allCases
    return (certainty == .stated ? 0 : reaches.count) + (reaches.firstIndex(of: reach) ?? 0)
  }
}

extension ListItem {
  /// A place in short, from which it is known when it is found by its name.
  init?(placeOf record: Record) {
    guard case .place(let place) = record.details else { return nil }
    self.init(record)
    counties = [place.county]
  }
}
