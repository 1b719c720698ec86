import Content
import Interface

/// What `lykt near --format json` prints.
struct NearReport: Report {
  let schema = Self.schema
  /// The moment it is right for; nil where the clock cannot be right.
  let at: String?
  let place: PlaceReport
  let services: [Service]
  /// Services of the county that are not said to be for the place.
  let others: [ItemReport]

  /// A service, or a group for which none is known and the line to use instead.
  struct Service: Encodable {
    let kind: String
    let item: ItemReport?
    let serves: String?
    let asOf: String?
    let parts: [String]?
    let instead: ItemReport.Instead?

    private enum Key: String, CodingKey {
      case kind, serves, asOf, parts, instead
    }

    func encode(to encoder: any Encoder) throws {
      try item?.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(kind, forKey: .kind)
      try container.encodeIfPresent(serves, forKey: .serves)
      try container.encodeIfPresent(asOf, forKey: .asOf)
      try container.encodeIfPresent(parts, forKey: .parts)
      if let instead { try container.encode(instead, forKey: .instead) }
    }
  }

  init(_ nearby: Nearby, _ context: ReportContext) {
    at = context.moment?.description
    place = PlaceReport(nearby, context)
    services = nearby.groups.flatMap { group -> [Service] in
      let kind = group.category.nearbyName
      guard !group.services.isEmpty else {
        return [
          Service(
            kind: kind, item: nil, serves: nil, asOf: nil, parts: nil,
            instead: group.ring.map { ItemReport.Instead($0, context) })
        ]
      }
      return group.services.map { entry in
        Service(
          kind: kind, item: ItemReport(entry.item, context), serves: entry.service.reportName,
          asOf: entry.service.asOf, parts: entry.service.parts.isEmpty ? nil : entry.service.parts,
          instead: nil)
      }
    }
    others = nearby.others.compactMap { ItemReport($0, context) }
  }
}

/// A place in short.
struct PlaceReport: Encodable {
  let code: String
  let id: String
  let name: String
  let county: String
  let policeDistrict: String?

  init(_ nearby: Nearby, _ context: ReportContext) {
    code = nearby.record.code?.description ?? ""
    id = nearby.record.id
    name = nearby.record.title(context.language)
    county = nearby.place.county.name
    policeDistrict = nearby.place.policeDistrict.name
  }

  init(_ match: PlaceMatch, _ context: ReportContext) {
    code = match.code.description
    id = match.id
    name = match.title(context.language)
    county = match.county.name
    policeDistrict = nil
  }
}

/// Places that what was typed may mean, and the lines for the whole country.
struct PlaceCandidatesReport: Report {
  let schema = Self.schema
  let query: String
  /// `ambiguous` or `unknown`.
  let lookup: String
  let candidates: [PlaceReport]
  let lines: [Line]?

  struct Line: Encodable {
    let number: String
    let tel: String
    let id: String
    let title: String
  }

  init(_ found: PlaceLookup, _ query: String, _ context: ReportContext) {
    self.query = query
    candidates = found.candidates.map { PlaceReport($0, context) }
    if case .unknown = found {
      lookup = "unknown"
      lines = Emergency.all.map {
        Line(
          number: $0.number, tel: $0.phone.link, id: $0.id, title: $0.title(context.language))
      }
    } else {
      lookup = "ambiguous"
      lines = nil
    }
  }
}

extension Place.Service {
  /// `likely` where it is only that; else `stated` of the municipality or its district, `county` or `country`.
  var reportName: String {
    if certainty == .likely { return "likely" }
    switch reach {
    case .municipality, .district: return "stated"
    case .county: return "county"
    case .country: return "country"
    }
  }
}

extension Helpline.Category {
  /// The word for it among what is near, where the out-of-hours doctor is of a kind of its own.
  var nearbyName: String { self == .emergency ? "legevakt" : rawValue }
}
