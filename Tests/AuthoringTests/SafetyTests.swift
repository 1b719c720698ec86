import Testing

@testable import Authoring

private let houses = "helplines/lokale.yaml"
private let secret = "this looks like an address, and the address of this service is secret"

@Suite struct SafetyTests {
  @Test(arguments: [
    Change(
      houses, "places: [Byen]", "places: [Byen]\n  address: Byen",
      "\(houses):33:3: the address of this service is secret and may not stand here"),
    Change(
      houses, "Det koster *ingen ting*", "Kom til *Storgata* 12", "\(houses):14:16: \(secret)"),
    Change(houses, "places: [Byen]", "places: [Kongens gate 4]", "\(houses):32:20: \(secret)"),
    Change(houses, "nb: bare tekst", "nb: 0154 Oslo", "\(houses):26:13: \(secret)"),
    Change(houses, "title: Om huset", "title: Om Kirkeveien 7B", "\(houses):34:18: \(secret)"),
    Change(houses, "Et trygt sted", "Det er 12 steder, i 2024 og", "\(houses)"),
  ])
  func `nothing that looks like an address stands on a record whose address is secret`(
    _ change: Change
  ) throws {
    let findings = try SampleFolder(change.file, change.old, change.new).findings()
    #expect(findings == change.findings.filter { $0 != houses })
  }

  @Test func `an address may stand where it is not secret`() throws {
    let folder = try SampleFolder(houses, "  secret-address: true\n", "  address: Storgata 12\n")
    #expect(try folder.findings().isEmpty)
  }
}
