public import Content

/// A row of what is near: a heading, a service, or that none is known and which line to ring instead.
public struct NearbyRow: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case heading(String)
    case service(ListItem, note: String?)
    /// Of a category without a service: what is said, and the line to ring.
    case unknown(String, NumberToRing?)
    case place(PlaceMatch)
  }

  public var content: Content

  init(_ content: Content) { self.content = content }

  /// What it leads to; nil for a heading.
  public var target: String? {
    switch content {
    case .heading: nil
    case .service(let item, _): item.id
    case .unknown(_, let ring): ring?.id
    case .place(let match): match.id
    }
  }
}

extension Nearby {
  /// Its rows: a group under each heading, those without a service as one row; then others of the county, and whom to ring where nobody answers.
  public func rows(_ words: Messages, on day: CalendarDate?) -> [NearbyRow] {
    let name = record.title(words.language)
    var rows: [NearbyRow] = []
    for group in groups {
      rows.append(NearbyRow(.heading(words.nearby.categories(group.category))))
      rows += group.services.map { entry in
        NearbyRow(.service(entry.item, note: words.note(of: entry.service, on: day)))
      }
      guard group.services.isEmpty else { continue }
      rows.append(NearbyRow(.unknown(words.nearby.notKnown(name), group.ring)))
    }
    guard !others.isEmpty else { return rows }
    rows.append(NearbyRow(.heading(words.nearby.others(place.county.name))))
    return rows + others.map { NearbyRow(.service($0, note: nil)) }
  }
}

extension PlaceLookup {
  /// The places to choose from.
  public var candidates: [PlaceMatch] {
    if case .unknown(let nearest) = self { nearest } else { matches }
  }
}

extension Messages {
  /// How a service is known to be for a place: for which parts, whether only likely, and of which year where that is not new.
  public func note(of service: Place.Service, on day: CalendarDate?) -> String? {
    let parts = service.parts.isEmpty ? nil : nearby.parts(service.parts.joined(separator: ", "))
    let likely = service.certainty == .likely ? nearby.likely : nil
    let year = service.asOf.flatMap { Int($0.prefix(4)) }
    let isOld = year.map { year in day.map { year < $0.year - 1 } ?? true } ?? false
    let asOf = isOld || likely != nil ? year.map { nearby.asOf("\($0)") } : nil
    let said = [parts, likely, asOf].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// The county and police district of a place.
  public func district(of nearby: Nearby) -> String {
    self.nearby.district(nearby.place.county.name, nearby.place.policeDistrict.name)
  }

  /// Whether a service answers, in one word; empty where that is not known.
  public func openWord(_ status: OpenStatus) -> String { word(status) }

  /// A place with its county, and the name it was found by where that is another.
  public func name(of match: PlaceMatch) -> String {
    let name = match.title(language)
    let found = match.kind == .county || match.name == name ? "" : " (\(match.name))"
    return "\(name)\(found), \(match.county.name)"
  }
}
