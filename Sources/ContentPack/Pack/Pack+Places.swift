public import Content
import UnicodePolicy

extension Pack {
  /// The place of an id, or of a name, a postal code or a code as a person types it; recognised exactly or not at all.
  public func findPlace(_ typed: String) throws(PackError) -> PlaceLookup {
    try naming { () throws(PackFault) in try lookup(typed) }
  }

  /// What is for those who live in the place of an id or a code; nil where there is none.
  public func nearby(_ key: String) throws(PackError) -> Nearby? {
    try naming { () throws(PackFault) in
      guard let entry = try entry(key) else { return nil }
      let found = try record(number: entry.record)
      guard case .place(let place) = found.details else { return nil }
      var groups: [Nearby.Group] = []
      for category in Helpline.Category.nearby { groups.append(try group(category, of: place)) }
      var others: [ListItem] = []
      for id in place.here + place.others { others.append(try row(of: id)) }
      return Nearby(
        record: found, place: place, groups: groups, others: others,
        previous: try neighbour(entry.record - 1), next: try neighbour(entry.record + 1))
    }
  }

  private func group(
    _ category: Helpline.Category, of place: Place
  ) throws(PackFault) -> Nearby.Group {
    var services: [Nearby.Entry] = []
    for service in place.services where service.category == category {
      services.append(Nearby.Entry(item: try row(of: service.id), service: service))
    }
    let line = category == .emergency ? .medical : SubstituteLine(for: category)
    return Nearby.Group(
      category: category, services: services,
      substitute: services.isEmpty ? try substitute(line) : nil)
  }

  private func substitute(_ line: SubstituteLine) throws(PackFault) -> Substitute? {
    guard let entry = try keys.entry(IDIndex.key(of: line.number)) else {
      return line.substitute(in: [])
    }
    return line.substitute(in: [try record(number: entry.record)])
  }

  private func row(of id: String) throws(PackFault) -> ListItem {
    guard let place = try keys.entry(id)?.place else { throw .damaged }
    return try row(place)
  }

  /// The id of the record of a number, where it is a place.
  private func neighbour(_ number: Int) throws(PackFault) -> String? {
    guard (0..<records.count).contains(number) else { return nil }
    let found = try record(number: number)
    return found.kind == .place ? found.id : nil
  }
}

extension Pack {
  func lookup(_ typed: String) throws(PackFault) -> PlaceLookup {
    if let code = Code(typed), code.letter == Place.kind.letter,
      let entry = try keys.entry(code.description)
    {
      return .found(try match(number: entry.record, kind: .name, name: code.description))
    }
    if let entry = try keys.entry(typed), entry.place == nil,
      try record(number: entry.record).kind == .place
    {
      return .found(try match(number: entry.record, kind: .name, name: typed))
    }
    let words = Folding.words(of: typed).map(\.word)
    guard !words.isEmpty else { return .unknown(nearest: []) }
    let matches = try places(typed, words)
    if let only = matches.first, matches.count == 1 { return .found(only) }
    if !matches.isEmpty { return .ambiguous(matches) }
    var nearest: [PlaceMatch] = []
    for entry in try placeNames.nearest(to: PlaceIndex.key(of: words), most: 12) {
      let match = try match(number: entry.record, kind: entry.kind, name: entry.name)
      if !nearest.contains(where: { $0.id == match.id }) { nearest.append(match) }
    }
    return .unknown(nearest: Array(nearest.prefix(6)))
  }

  /// The places that answer to what was typed: to all of it, or to its beginning where the rest is the county.
  private func places(_ typed: String, _ words: [String]) throws(PackFault) -> [PlaceMatch] {
    let whole = try places(words, written: typed)
    if !whole.isEmpty { return whole }
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      let found = try places(Array(words[..<length]), written: nil)
      let rest = PlaceIndex.key(of: words[length...].filter { $0 != "i" })
      let there = found.filter { PlaceIndex.key(of: $0.county.name) == rest }
      if !there.isEmpty { return there }
      if let first = found.first, first.kind == .postalCode { return found }
    }
    return []
  }

  /// The places that some folded words name; one written just so comes before one that is only folded alike.
  func places(_ words: [String], written: String?) throws(PackFault) -> [PlaceMatch] {
    var entries = try placeNames.entries(PlaceIndex.key(of: words))
    let exact = entries.filter { $0.name.lowercased() == written?.lowercased() }
    if !exact.isEmpty { entries = exact }
    let near = entries.filter { $0.kind != .county }
    var matches: [PlaceMatch] = []
    var seen: Set<Int> = []
    for entry in (near.isEmpty ? entries : near).sorted(by: { $0.kind.rawValue < $1.kind.rawValue })
    where seen.insert(entry.record).inserted {
      matches.append(try match(number: entry.record, kind: entry.kind, name: entry.name))
    }
    return matches
  }

  private func match(
    number: Int, kind: PlaceMatch.Kind, name: String
  ) throws(PackFault) -> PlaceMatch {
    let row = try Schema.item.value(Array(try StoredHit(try texts[number]).row))
    guard let id = row.id, let code = row.code, let county = row.counties.first else {
      throw .damaged
    }
    return PlaceMatch(
      id: id, code: code, title: row.title, county: county, kind: kind, name: name)
  }
}
