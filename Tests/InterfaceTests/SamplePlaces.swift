import Content

@testable import Interface

/// Places made up for tests, with what is near them.
enum SamplePlaces {
  static let elverum = nearby("3420", "Elverum", previous: "kommune-3419", next: nil)
  static let valerEast = nearby("3114", "Våler", county: .ostfold, isKnown: false)
  static let valer = nearby("3419", "Våler", isKnown: false, next: "kommune-3420")
  static let all = [valerEast, valer, elverum]

  static func match(_ nearby: Nearby) -> PlaceMatch {
    PlaceMatch(
      id: nearby.record.id, code: nearby.record.code ?? missing,
      title: nearby.record.title, county: nearby.place.county, kind: .name,
      name: nearby.record.title(.nb))
  }

  private static let missing = Emergency.all.compactMap { _ in Code("K1") }[0]

  static let records = all.map(\.record)

  private static func nearby(
    _ number: String, _ name: String, county: County = .innlandet, isKnown: Bool = true,
    previous: String? = nil, next: String? = nil
  ) -> Nearby {
    let place = Place(number: number, county: county, policeDistrict: .innlandet)
    let record = Sample.record(
      "kommune-\(number)", "K\(number)", .place, Text(name: name), .place(place))
    let groups = Helpline.Category.nearby.map { category -> Nearby.Group in
      let services = isKnown ? known[category] ?? [] : []
      let line = SubstituteLine(for: category).substitute(in: Sample.records)
      return Nearby.Group(
        category: category, services: services, substitute: services.isEmpty ? line : nil)
    }
    return Nearby(
      record: record, place: place, groups: groups,
      others: isKnown ? Sample.records.filter { $0.id == "ambulanse" }.map(Sample.row) : [],
      previous: previous, next: next)
  }

  private static let known: [Helpline.Category: [Nearby.Entry]] = {
    let rows = Sample.rows(.helplines).filter { !$0.isHeading }
    let entry = { (index: Int, service: Place.Service) in
      Nearby.Entry(item: rows[index % rows.count], service: service)
    }
    return [
      .krisesenter: [
        entry(
          3,
          Place.Service(
            id: "a", category: .krisesenter, reach: .municipality, certainty: .likely,
            asOf: "2017"))
      ],
      .emergency: [
        entry(
          1,
          Place.Service(id: "b", category: .emergency, reach: .country, certainty: .stated))
      ],
      .familievern: [
        entry(
          4,
          Place.Service(
            id: "c", category: .familievern, reach: .municipality, certainty: .stated,
            asOf: "2026-04-07", parts: ["Heradsbygd", "Sørskogbygda"]))
      ],
    ]
  }()
}
