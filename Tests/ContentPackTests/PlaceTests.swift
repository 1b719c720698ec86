import Content
import Testing

@testable import ContentPack

@Suite struct PlaceTests {
  let scratch: Scratch
  let pack: Pack

  private static func place(
    _ number: String, _ name: String, _ county: County, _ change: (inout Place) -> Void
  ) -> Record {
    var place = Place(number: number, county: county, policeDistrict: .innlandet)
    change(&place)
    return Samples.record(
      "kommune-\(number)", "K\(number)", .place, Text(name: name), details: .place(place))
  }

  private static let places = [
    place("0301", "Oslo", .oslo) {
      $0.postalCodes = [Place.PostalCode(code: "0010", name: "Oslo")]
      $0.otherNames = ["Oslove"]
    },
    place("3114", "Våler", .ostfold) {
      $0.postalCodes = [Place.PostalCode(code: "1592", name: "Våler i Østfold")]
    },
    place("3419", "Våler", .innlandet) {
      $0.postalCodes = [Place.PostalCode(code: "2436", name: "Våler i Solør")]
    },
    place("3420", "Elverum", .innlandet) {
      $0.postalCodes = [
        Place.PostalCode(code: "2406", name: "Elverum"),
        Place.PostalCode(code: "2409", name: "Åmot"),
      ]
    },
    place("3422", "Åmot", .innlandet) {
      $0.postalCodes = [Place.PostalCode(code: "2450", name: "Rena")]
      $0.formerNames = ["Osen gamle"]
    },
    place("5501", "Tromsø", .troms) {
      $0.otherNames = ["Romsa"]
      $0.postalCodes = [Place.PostalCode(code: "9008", name: "Tromsø")]
    },
    place("5605", "Sør-Varanger", .finnmark) {
      $0.otherNames = ["Mátta-Várjjat"]
      $0.postalCodes = [Place.PostalCode(code: "9900", name: "Kirkenes")]
    },
  ]

  private static let services = [
    Samples.helpline(
      "hamar", "H180", Samples.text("Hamar krisesenter"), number: "62 56 18 30",
      category: .krisesenter, hours: "24/7", counties: [.innlandet]
    ) { line in
      var likely = ServiceArea(certainty: .likely)
      likely.counties = [.innlandet]
      var stated = ServiceArea()
      stated.municipalities = ["3420"]
      stated.asOf = "2026"
      line.serves = [likely, stated]
    },
    Samples.helpline(
      "gjovik", "H181", Samples.text("Gjøvik krisesenter"), category: .krisesenter,
      counties: [.innlandet]),
    Samples.helpline(
      "alarmtelefonen", "H11", Text(name: "Alarmtelefonen"), number: "116 111"),
    Samples.helpline(
      "borte", "H182", Text(name: "Nedlagt"), category: .krisesenter, counties: [.innlandet]
    ) { line in
      line.status = .inactive
      var area = ServiceArea()
      area.counties = [.innlandet]
      line.serves = [area]
    },
  ]

  init() throws {
    scratch = try Scratch()
    let others = Samples.all.filter { $0.id != "gammel-linje" }
    try Samples.builder(others + Self.places + Self.services).write(to: scratch.file("a.pack"))
    pack = try Pack.open(scratch.file("a.pack"))
  }

  @Test(arguments: [
    ("Elverum", "3420"), ("elverum", "3420"), (" ELVERUM kommune ", "3420"), ("K3420", "3420"),
    ("k 301", "0301"), ("2406", "3420"), ("2406 Elverum", "3420"), ("tromso", "5501"),
    ("tromsoe", "5501"), ("Tromsø", "5501"), ("romsa", "5501"), ("9008", "5501"),
    ("Kirkenes", "5605"), ("matta-varjjat", "5605"), ("mátta várjjat", "5605"),
    ("sør varanger", "5605"), ("Våler i Østfold", "3114"), ("våler østfold", "3114"),
    ("Våler (Innlandet)", "3419"), ("rena", "3422"), ("Osen gamle", "3422"), ("oslo", "0301"),
    ("Kirkenes, Finnmark", "5605"),
  ])
  func `a place is found however it is typed`(typed: String, number: String) throws {
    guard case .found(let match) = try pack.findPlace(typed) else {
      Issue.record("\(typed): \(try pack.findPlace(typed))")
      return
    }
    #expect(match.id == "kommune-\(number)")
  }

  @Test(arguments: [
    ("våler", ["3114", "3419"]), ("valer", ["3114", "3419"]), ("åmot", ["3422", "3420"]),
    ("innlandet", ["3419", "3420", "3422"]), ("Troms fylke", ["5501"]),
  ])
  func `more than one of a name are all given, the municipality of the name first`(
    typed: String, numbers: [String]
  ) throws {
    #expect(try pack.findPlace(typed).matches.map(\.id) == numbers.map { "kommune-\($0)" })
  }

  @Test(arguments: [
    ("elvrum", "3420"), ("tromsö by", "5501"), ("kirkenis", "5605"), ("xyzzy", nil), ("", nil),
    ("elveru", "3420"), ("elv", "3420"), ("kirken", "5605"),
  ])
  func `what is no place gives those spelled most like it`(typed: String, number: String?) throws {
    guard case .unknown(let nearest) = try pack.findPlace(typed) else {
      Issue.record("\(typed) was found")
      return
    }
    #expect(nearest.first?.id == number.map { "kommune-\($0)" })
  }

  @Test func `services stand in groups, the surer link first, and no retired one`() throws {
    let nearby = try #require(try pack.nearby("K3420"))
    #expect(nearby.groups.map(\.category) == Helpline.Category.nearby)
    let shelters = try #require(nearby.groups.first)
    #expect(shelters.services.map(\.item.id) == ["hamar"])
    #expect(shelters.services.first?.service.certainty == .stated)
    #expect(shelters.services.first?.service.asOf == "2026")
    #expect(shelters.substitute == nil)
    #expect(nearby.others.map(\.id) == ["gjovik"])
    #expect(nearby.previous == "kommune-3419" && nearby.next == "kommune-3422")
    let likely = try #require(try pack.nearby("kommune-3422")?.groups.first?.services.first)
    #expect(likely.service.certainty == .likely && likely.service.reach == .county)
  }

  @Test func `a group without a service names the line of its kind`() throws {
    let nearby = try #require(try pack.nearby("K0301"))
    let lines = Dictionary(
      uniqueKeysWithValues: nearby.groups.map { ($0.category, $0.substitute?.number.digits) })
    #expect(lines[.krisesenter] == "116006")
    #expect(lines[.barnevernvakt] == "116111")
    #expect(lines[.barnehus] == "116111")
    #expect(lines[.overgrepsmottak] == "116117")
    #expect(nearby.previous == nil)
    let children = try #require(nearby.groups.first { $0.category == .barnehus }?.substitute)
    #expect(children.id == "alarmtelefonen")
  }

  @Test func `what is no place has nothing near`() throws {
    #expect(try pack.nearby("vo-linjen") == nil)
    #expect(try pack.nearby("K9999") == nil)
    #expect(try pack.record("K3420")?.kind == .place)
    #expect(try pack.notices().map(\.id) == ["stengt"])
  }
}
