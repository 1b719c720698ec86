import Content
import ContentPack
import Pty
import Testing

@Suite struct `A search for a place in the project's content` {
  private static let pack = try? Pack.open(ProjectPack.path)

  private func hits(_ typed: String) throws -> [SearchAnswer.Hit] {
    try #require(Self.pack).search(SearchRequest(typed)).hits
  }

  /// The places, each with its name and its services.
  private static var places: [Nearby] {
    guard let pack else { return [] }
    var places: [Nearby] = []
    var next = (try? pack.nearby("K0301")) ?? nil
    while let place = next {
      places.append(place)
      next = place.next.flatMap { (try? pack.nearby($0)) ?? nil }
    }
    return places
  }

  @Test(arguments: ["krisesenter", "familievern", "politi", "barnevernvakt"])
  func `shows first a service for the place, its page, or a line for the whole country`(
    service: String
  ) throws {
    let places = Self.places
    #expect(places.count == 357)
    for place in places {
      let name = place.record.title(.nb)
      let first = try #require(try hits("\(service) \(name)").first, "\(service) \(name)")
      let candidates = try #require(Self.pack).findPlace(name).matches.map(\.id)
      let isNational = first.kind == .helpline && first.counties.isEmpty
      let serves =
        place.groups.flatMap(\.services).contains { $0.item.id == first.id }
        || candidates.contains(first.id)
      #expect(serves || isNational, "\(service) \(name): \(first.id)")
    }
  }

  @Test(arguments: [
    ("krisesenter elverum", "krisesenter-hamar"), ("elverum krisesenter", "krisesenter-hamar"),
    ("2406 krisesenter", "krisesenter-hamar"), ("shelter elverum", "krisesenter-hamar"),
    ("krisesenter i Kárášjohka", "krisesenter-vest-finnmark"),
    ("krisesenter kirkenes", "krisesenter-norasenteret"), ("krisesenter ås", "krisesenter-follo"),
    ("krisesenter hå", "krisesenter-stavanger"), ("legevakt lom", "legevakt"),
    ("overgrepsmottak elverum", "overgrepsmottak-elverum"), ("nok elverum", "nok-elverum"),
    ("familievern røros", "familievern-trondheim"), ("krisesenter røros", "kommune-5025"),
    ("kirkenes", "kommune-5605"), ("ås", "kommune-3218"), ("hå", "kommune-1119"),
    ("9008", "kommune-5501"), ("elverum kommune", "kommune-3420"), ("K3420", "kommune-3420"),
    ("hjelp i tromsø", "kommune-5501"), ("ráisa", "kommune-5544"),
  ])
  func `knows the place exactly, and what is for it`(typed: String, first: String) throws {
    let found = try hits(typed).map(\.id)
    #expect(found.first == first, "\(found.prefix(4))")
  }

  @Test(arguments: ["krisesenter horten", "voldtatt elverum", "kirkenes", "krisesenter sandnes"])
  func `shows no service of elsewhere`(typed: String) throws {
    let pack = try #require(Self.pack)
    let place = try #require(typed.split(separator: " ").last.map(String.init))
    let id = try #require(try pack.findPlace(place).matches.first?.id)
    let nearby = try #require(try pack.nearby(id))
    let near = Set((nearby.groups.flatMap(\.services).map(\.item) + nearby.others).map(\.id))
    for hit in try hits(typed) where hit.kind == .helpline && !hit.counties.isEmpty {
      #expect(near.contains(hit.id), "\(hit.id)")
    }
  }

  @Test func `says of a service that is only likely for the place that it is`() throws {
    let hit = try #require(try hits("krisesenter froland").first)
    #expect(hit.id == "krisesenter-ostre-agder")
    #expect(hit.service?.certainty == .likely)
  }

  @Test func `asks which of several places first`() throws {
    let first = try hits("krisesenter våler").prefix(2).map(\.id)
    #expect(Set(first) == ["kommune-3114", "kommune-3419"])
    #expect(try hits("krisesenter våler innlandet").first?.id == "krisesenter-hamar")
  }

  @Test(arguments: [
    ("pris 2019", "pris-2019"), ("1412", "teksttelefon-1412"), ("bestille time", nil),
    ("handlingsplan 2014", nil),
  ])
  func `takes no everyday word and no year for a place`(typed: String, first: String?) throws {
    let found = try hits(typed)
    if let first { #expect(found.first?.id == first) }
    #expect(found.first?.kind != .place)
  }
}
