import Content
import Foundation
import Testing

@testable import Authoring

@Suite struct GapTests {
  private static func record(
    _ id: String, _ category: Helpline.Category, number: String? = nil, local: Bool = true,
    change: (inout Helpline) -> Void = { _ in }
  ) -> Record {
    var helpline = Helpline(category: category)
    helpline.channels = number.flatMap { PhoneNumber($0) }.map { [Channel(.voice($0))] } ?? []
    helpline.counties = local ? [.agder] : []
    change(&helpline)
    return Record(
      id: id, code: nil, kind: .helpline, title: Text(name: id), summary: Text(name: id),
      sources: [], checked: CalendarDate(daysSince1970: 20_000), method: .web,
      details: .helpline(helpline))
  }

  private static func gaps(_ records: [Record], years: Int = 3) throws -> [Gap] {
    let reading = LoadResult(
      records: records, retired: [:], diagnostics: [], coverage: [], unserved: [])
    return reading.gaps(on: try #require(CalendarDate("2026-11-28")), olderThan: years)
  }

  @Test func `a service without a number, with one of no date or an old one is a gap`() throws {
    let records = [
      Self.record("sikker", .krisesenter, number: "69 24 44 00"),
      Self.record("uten", .krisesenter) { $0.places = ["Gol", "Hol"] },
      Self.record("udatert", .krisesenter, number: "69 24 44 01") { $0.confirmed = .undated },
      Self.record("gammel", .krisesenter, number: "69 24 44 02") { $0.confirmed = .last("2023") },
      Self.record("ny", .krisesenter, number: "69 24 44 03") { $0.confirmed = .last("2024") },
    ]
    let gaps = try Self.gaps(records)
    #expect(gaps.map(\.id) == ["uten", "udatert", "gammel"])
    #expect(gaps.map(\.lack) == [.noNumber, .undated, .old])
    #expect(gaps.map(\.last) == [nil, nil, "2023"])
    #expect(gaps.first?.ask == "the municipality of Gol")
    #expect(try Self.gaps(records, years: 2).map(\.id) == ["uten", "udatert", "gammel", "ny"])
  }

  @Test func `the most dangerous comes first, then the oldest`() throws {
    let gaps = try Self.gaps([
      Self.record("atv", .atv), Self.record("mottak", .overgrepsmottak),
      Self.record("senter-b", .krisesenter, number: "69 24 44 02") { $0.confirmed = .last("2017") },
      Self.record("senter-a", .krisesenter, number: "69 24 44 03") { $0.confirmed = .last("2020") },
      Self.record("vakt", .barnevernvakt),
      Self.record("sms", .emergency, number: "112") {
        $0.confirmed = .last("2023")
      },
    ])
    #expect(gaps.map(\.id) == ["sms", "senter-b", "senter-a", "vakt", "mottak", "atv"])
  }

  @Test func `pages that are only read are none, nor a local one with an old line's number`() throws
  {
    let gaps = try Self.gaps([
      Self.record("om-sentrene", .krisesenter, local: false),
      Self.record("nettsted", .other, local: false),
      Self.record("linje", .national, number: "800 40 008", local: false) {
        $0.confirmed = .last("2020")
      },
      Self.record("linje-agder", .police, number: "800 40 008") { $0.confirmed = .last("2020") },
      Self.record("nedlagt", .krisesenter) { $0.status = .inactive },
      Self.record("uten-nummer", .national, local: false),
    ])
    #expect(gaps.map(\.id) == ["uten-nummer", "linje"])
  }
}

/// The page of what is not known, held against what the program finds.
@Suite struct `The page of what is not known` {
  @Test(arguments: Language.spoken)
  func `names every gap and no service that has none, the most dangerous first`(
    language: Language
  ) throws {
    let reading = try OwnContentTests.reading.get()
    let day = try #require(reading.records.map(\.checked).max())
    let page = try #require(reading.records.first { $0.id == "det-vi-ikke-vet" })
    let named = try #require(page.body[language]).blocks.filter { $0.role == .item }.flatMap {
      $0.spans.prefix(1).compactMap { span -> String? in
        if case .record(let id) = span.link { id } else { nil }
      }
    }
    #expect(Set(named).count == named.count)
    let categories = Dictionary(
      uniqueKeysWithValues: reading.records.compactMap { record in
        if case .helpline(let line) = record.details { (record.id, line) } else { nil }
      })
    // Municipal teams are told of as a whole there.
    let gaps = reading.gaps(on: day, olderThan: 3).filter {
      categories[$0.id]?.category != .tryggest
    }
    for gap in gaps { #expect(named.contains(gap.id), "missing: \(gap.id)") }
    for id in named {
      let line = try #require(categories[id], "\(id) is no service")
      #expect(!line.hasNumber || gaps.contains { $0.id == id }, "no gap: \(id)")
    }
    let places = gaps.compactMap { gap in
      named.firstIndex(of: gap.id).map { (category: gap.category, place: $0) }
    }
    for category in ["emergency", "krisesenter", "barnevernvakt", "overgrepsmottak"] {
      let last = places.last { $0.category == category }?.place ?? 0
      let rest = places.drop { $0.category != category }.drop { $0.category == category }
      #expect(rest.allSatisfy { $0.place > last }, "\(category)")
    }
  }
}
