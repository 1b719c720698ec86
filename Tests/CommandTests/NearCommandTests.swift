import Foundation
import Pty
import Testing

@Suite struct `The command near` {
  private func near(_ arguments: String...) throws -> Spawn {
    try Spawn("lykt", ["near"] + arguments + ["--content", ProjectPack.path])
  }

  private func report(_ place: String) throws -> [String: Any] {
    let said = try near(place, "--format", "json").output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any])
  }

  private func services(_ place: String, _ kind: String) throws -> [[String: Any]] {
    let all = try #require(try report(place)["services"] as? [[String: Any]])
    return all.filter { $0["kind"] as? String == kind }
  }

  @Test(arguments: ["Elverum", "2406", "K3420", "elverum kommune"])
  func `gives the services that are for a place`(place: String) throws {
    let said = try near(place)
    #expect(said.status == 0)
    #expect(said.output.hasPrefix("K3420\tElverum\t"))
    #expect(said.output.contains("H180\tHamar interkommunale krisesenter\t62 56 18 30"))
    #expect(said.output.contains("116 117"))
  }

  @Test func `gives as data how sure each is, and a line of its kind where none is known`() throws {
    let place = try #require(try report("Elverum")["place"] as? [String: Any])
    #expect(place["code"] as? String == "K3420")
    #expect(place["policeDistrict"] as? String == "Innlandet")
    let shelter = try #require(try services("Elverum", "krisesenter").first)
    #expect(shelter["id"] as? String == "krisesenter-hamar")
    #expect(shelter["serves"] as? String == "stated")
    #expect(try services("Elverum", "legevakt").first?["serves"] as? String == "country")
    #expect(try services("Froland", "krisesenter").first?["serves"] as? String == "likely")
    for (kind, number) in [
      ("krisesenter", "116 006"), ("barnevernvakt", "116 111"), ("overgrepsmottak", "116 117"),
    ] {
      let missing = try #require(try services("Røros", kind).first)
      #expect(missing["id"] == nil)
      let instead = try #require(missing["instead"] as? [String: Any])
      #expect(instead["number"] as? String == number)
    }
  }

  @Test func `gives Oslo by the parts of the city`() throws {
    let offices = try services("Oslo", "familievern")
    #expect(offices.count == 4)
    #expect(offices.allSatisfy { ($0["parts"] as? [String])?.isEmpty == false })
  }

  @Test(arguments: ["Våler", "Herøy", "Os", "Nes", "Sande", "Bø"])
  func `asks which where more than one has the name`(place: String) throws {
    let said = try near(place)
    #expect(said.status == 1)
    #expect(said.output.split(separator: "\n").count > 1)
    #expect(try report(place)["lookup"] as? String == "ambiguous")
  }

  @Test func `gives the nearest spellings and the national lines for what is no place`() throws {
    let said = try near("Elvrum")
    #expect(said.status == 1)
    #expect(said.output.contains("K3420\tElverum, Innlandet"))
    #expect(said.output.contains("116 006") && said.error.contains("Elvrum"))
    let unknown = try report("xyzzy")
    #expect((unknown["lines"] as? [[String: Any]])?.count == 5)
  }

  @Test(arguments: [("nn", "ikkje kjent for"), ("en", "not known for")])
  func `speaks the language asked for`(language: String, sentence: String) throws {
    #expect(try near("Røros", "--language", language).output.contains(sentence))
  }
}
