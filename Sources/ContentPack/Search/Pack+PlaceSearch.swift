import Content
import UnicodePolicy

extension Pack {
  /// The place that a request names, where it asks for services at all.
  func placeQuery(_ request: SearchRequest) throws(PackFault) -> PlaceQuery? {
    guard request.sections?.contains(.helplines) ?? true else { return nil }
    if let code = Code(request.words) {
      guard code.letter == Place.kind.letter else { return nil }
      return try PlaceQuery(lookup(request.words))
    }
    return try PlaceQuery(String(request.words.prefix(200)), in: self)
  }

  /// What is for those who live in a place that was named: its page and services, then what else the words find, without services of elsewhere.
  func services(
    _ query: PlaceQuery, _ request: SearchRequest
  ) throws(PackFault) -> SearchAnswer {
    var asked = request
    if case .services = query.aim { asked.words = query.rest }
    let ordinary = try words(asked)
    let found = try PlaceHits(query, in: self, marker: ordinary.marker, request)
    var hits = found.first
    let rest = ordinary.hits.filter { hit in
      hit.kind != .helpline || hit.counties.isEmpty || found.local.contains(hit.id)
    }
    if query.aim == .other {
      hits = Array(rest.prefix(Self.beforePage)) + hits + Array(rest.dropFirst(Self.beforePage))
    } else {
      hits += rest
    }
    hits = try named(by: request) + hits
    var seen: Set<String> = []
    hits = hits.filter { seen.insert($0.id).inserted }
    return SearchAnswer(
      query: request.words, hits: Array(hits.prefix(max(0, request.limit))),
      marker: ordinary.marker)
  }

  /// The record whose whole title or telephone number was typed, which comes before all else.
  private func named(by request: SearchRequest) throws(PackFault) -> [SearchAnswer.Hit] {
    guard let first = try words(request).hits.first else { return [] }
    let typed = PlaceIndex.key(of: request.words)
    let isTitle = first.title.versions.values.contains { PlaceIndex.key(of: $0) == typed }
    if isTitle { return [first] }
    return try exact(request) == nil ? [] : [first]
  }

  /// Hits before the page of a place where neither it nor its services are all that is sought.
  private static let beforePage = 2
}

/// The hits that a named place gives.
private struct PlaceHits {
  /// The page of each place and services for it, in the order they are shown.
  private(set) var first: [SearchAnswer.Hit] = []
  /// Ids of all services that are for one of the places, or lie there.
  private(set) var local: Set<String> = []

  init(
    _ query: PlaceQuery, in pack: Pack, marker: Highlighter, _ request: SearchRequest
  ) throws(PackFault) {
    var pages: [SearchAnswer.Hit] = []
    var services: [Place.Service] = []
    var here: [String] = []
    for match in query.matches {
      guard let entry = try pack.keys.entry(match.id) else { throw .damaged }
      let record = try pack.record(number: entry.record)
      guard case .place(let place) = record.details else { throw .damaged }
      if request.openAt == nil, let page = try pack.hit(entry.record, marker, request) {
        pages.append(page)
      }
      services += place.services
      here += place.here
    }
    local = Set(services.map(\.id) + here)
    if query.aim == .other {
      first = pages
      return
    }
    var wanted: [SearchAnswer.Hit] = []
    for service in Self.wanted(services, query.aim) {
      guard var hit = try Self.hit(service.id, in: pack, marker, request) else { continue }
      hit.service = service
      wanted.append(hit)
    }
    for id in here {
      guard let hit = try Self.hit(id, in: pack, marker, request) else { continue }
      if try Self.fits(query.aim, id, in: pack) { wanted.append(hit) }
    }
    let isSure = query.matches.count == 1
    let key = query.matches.first.map { PlaceIndex.key(of: $0.name) } ?? ""
    if query.aim == .place {
      let named = wanted.filter { PlaceIndex.key(of: $0.title(.nb)).contains(key) }
      first = pages + named + wanted
    } else {
      first = isSure && !wanted.isEmpty ? wanted + pages : pages + wanted
    }
  }

  /// Services of the categories that are sought; of a place alone all.
  private static func wanted(
    _ services: [Place.Service], _ aim: PlaceQuery.Aim
  ) -> [Place.Service] {
    guard case .services(let categories) = aim else { return services }
    return services.filter { categories.contains($0.category) }
  }

  private static func fits(
    _ aim: PlaceQuery.Aim, _ id: String, in pack: Pack
  ) throws(PackFault) -> Bool {
    guard case .services(let categories) = aim else { return true }
    guard let entry = try pack.keys.entry(id) else { return false }
    let record = try pack.record(number: entry.record)
    guard case .helpline(let helpline) = record.details else { return false }
    return categories.contains(helpline.category)
  }

  private static func hit(
    _ id: String, in pack: Pack, _ marker: Highlighter, _ request: SearchRequest
  ) throws(PackFault) -> SearchAnswer.Hit? {
    guard let entry = try pack.keys.entry(id) else { throw .damaged }
    return try pack.hit(entry.record, marker, request)
  }
}
