import Content
import Testing

@testable import Authoring

private let table = "places/municipalities.txt"
private let codes = "places/postal-codes.txt"
private let former = "places/former-names.txt"
private let services = "helplines/lokale.yaml"

@Suite struct PlaceTests {
  let folder: SampleFolder

  /// The sample with two municipalities and an office for both.
  init() throws {
    folder = try SampleFolder(
      services, "category: krisesenter",
      "category: familievern\n  " + """
        serves:
            - municipalities: [3420, 0301]
              sure: stated
              as-of: "2026-04-07"
        """)
    try folder.write(
      "# A remark.\n0301; Oslo; Oslove, Osloa; oslo; oslo\n3420; Elverum;; innlandet; innlandet\n",
      to: table)
    try folder.write("2406; Elverum; 3420\n0010; Oslo; 0301\n0015; Oslo; 0301\n", to: codes)
    try folder.write("Aker; 0301\n", to: former)
    try folder.write(
      "source:\n  - {title: Kommuner, publisher: SSB}\nchecked: 2026-11-28\nby: directory\n",
      to: "places/source.yaml")
  }

  @Test func `a municipality is read from the tables, with its code from its number`() throws {
    let reading = try folder.reading()
    #expect(reading.diagnostics.isEmpty)
    let oslo = try #require(reading.records.first { $0.code?.description == "K0301" })
    #expect(oslo.id == "kommune-0301")
    #expect(oslo.title(.nb) == "Oslo")
    #expect(oslo.checked == CalendarDate("2026-11-28"))
    #expect(oslo.sources.map(\.publisher) == ["SSB"])
    guard case .place(let place) = oslo.details else {
      Issue.record("\(oslo.id) is no place")
      return
    }
    #expect(place.otherNames == ["Oslove", "Osloa"])
    #expect(place.formerNames == ["Aker"])
    #expect(place.postalCodes.map(\.code) == ["0010", "0015"])
    #expect(place.county == .oslo && place.policeDistrict == .oslo)
  }

  @Test func `what no service covers is counted, and is no mistake`() throws {
    let gaps = try folder.reading().unserved
    #expect(gaps.map(\.category) == [.krisesenter, .barnevernvakt])
    #expect(gaps.allSatisfy { $0.places == ["Oslo", "Elverum"] })
  }

  @Test func `a municipality without an office for families is a mistake`() throws {
    try folder.replace("[3420, 0301]", with: "[0301]", in: services)
    #expect(
      try folder.findings() == [
        "\(table):3:1: no service of the category familievern says that it serves 3420"
      ])
  }

  @Test(arguments: [
    (
      table, "; innlandet\n", "; innlandet; ost\n",
      "\(table):3:1: a line here is: number; name; other names, with a comma between; county; police district"
    ),
    (
      table, "innlandet; innlandet", "innlandet; inn",
      "\(table):3:28: \"police district\" is \"inn\"; it must be oslo, ost, innlandet, sor-ost, agder, sor-vest, vest, more-og-romsdal, trondelag, nordland, troms or finnmark"
    ),
    (table, "3420; Elverum", "342; Elverum", "\(table):3:1: \"342\" must be four digits"),
    (
      table, "Elverum;", ";", "\(table):3:6: \"name\" is empty; leave it out where nothing is known"
    ),
    (
      table, "0301; Oslo;", "0301; Oslo;; oslo; oslo\n0301; Oslo;",
      "\(table):3:1: 0301 stands twice; the first is on line 2"
    ),
    (
      codes, "0015; Oslo; 0301", "0015; Oslo; 0302",
      "\(codes):3:13: there is no municipality \"0302\" in municipalities.txt"
    ),
    (codes, "0015; Oslo", "0010; Oslo", "\(codes):3:1: the postal code 0010 stands twice"),
    (
      codes, "2406; Elverum; 3420\n", "",
      "\(table):3:1: 3420 has no postal code in postal-codes.txt"
    ),
    (former, "Aker", "", "\(former):1:1: \"name\" is empty; leave it out where nothing is known"),
    (
      services, "[3420, 0301]", "[3420, 0301, 9999]",
      "\(services):32:36: there is no municipality \"9999\" in municipalities.txt"
    ),
    (
      services, "[3420, 0301]", "[3420, 0301, 0301]",
      "\(services):32:36: 0301 stands twice in \"serves\"; say it once, the surer"
    ),
    ("places/source.yaml", "by: directory\n", "", "places/source.yaml:1:1: \"by\" is missing"),
  ])
  func `a mistake in a table is said with its place`(
    file: String, old: String, new: String, wanted: String
  ) throws {
    try folder.replace(old, with: new, in: file)
    let found = try folder.findings()
    #expect(found.contains(wanted), "\(found)")
  }

  @Test func `a service that serves must say how sure that is, and whom`() throws {
    try folder.replace("sure: stated", with: "sure: perhaps", in: services)
    #expect(
      try folder.findings().contains {
        $0.hasSuffix("\"sure\" is \"perhaps\"; it must be stated or likely")
      })
    try folder.replace("sure: perhaps", with: "sure: likely", in: services)
    try folder.replace("municipalities: [3420, 0301]", with: "country: false", in: services)
    #expect(
      try folder.findings().contains { $0.hasSuffix("counties, or country: true") })
  }

  @Test func `a table that is missing and a file too many are said`() throws {
    try folder.remove(former)
    try folder.write("x", to: "places/more.txt")
    let found = try folder.findings()
    #expect(found.contains { $0.hasPrefix("\(former):1:1: this file is missing") })
    #expect(found.contains { $0.hasPrefix("places/more.txt:1:1: nothing reads this file") })
  }
}
