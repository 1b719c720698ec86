import Content
import Foundation
import ContentPack
import Pty
import Screen
import Testing

@testable import Interface

@Suite struct `The project's content` {
  private static let opened = Result { try Pack.open(ProjectPack.path) }
  private static let read = Result { try allRecords(of: try opened.get()) }

  private let pack: Pack
  private let records: [Record]

  init() throws {
    pack = try Self.opened.get()
    records = try Self.read.get()
    try #require(records.count > 400)
  }

  private static func allRecords(of pack: Pack) throws -> [Record] {
    let ids = try Section.allCases.flatMap { section in
      try pack.rows(section, 0..<pack.rowCount(section)).compactMap(\.id)
    }
    return try ids.map { try #require(try pack.record($0)) }
  }

  /// Letters and digits only, for comparing a text with its lines whatever breaks and marks stand between.
  private func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

  @Test(arguments: Language.spoken)
  func `is read in every language without a lost word or a line too wide`(language: Language) {
    for record in records {
      let text = ItemText(record: record, words: .of(language), moment: nil).all
      let whole = letters(text.map { $0.lead + $0.runs.map(\.text).joined() }.joined())
      for width in [38, 42] {
        let document = TextLayout(text, width: width)
        #expect(
          document.rows.allSatisfy { $0.indent + $0.line.text.count <= width }, "\(record.id)")
        #expect(letters(document.rows.map(\.line.text).joined()) == whole, "\(record.id)")
      }
    }
  }

  @Test(arguments: Language.spoken)
  func `has the health guide as a full grid that is seen whole at 80 columns`(language: Language)
    throws
  {
    let grid = try #require(try pack.record("helseveilederen").flatMap(GuideGrid.init))
    #expect(grid.groups.count == 4)
    #expect(grid.rows == Array(0...8))
    for group in 1...4 {
      for kind in grid.rows {
        let section = try #require(grid[GuideSection.Cell(group: group, kind: kind)])
        let code = kind == 0 ? "V2.\(group)" : "V2.\(group).\(kind)"
        #expect(section.code == Code(code))
      }
    }
    let layout = GridLayout(grid, words: .of(language), width: 78)
    #expect(1 + layout.headHeight + layout.height + 2 <= 19)
    #expect(layout.rows(showing: 8, height: 19 - layout.headHeight - 3) == 0..<9)
  }

  @Test func `has the emergency numbers that are compiled in`() throws {
    for emergency in Emergency.all {
      let record = try #require(try pack.record(emergency.id))
      guard case .helpline(let line) = record.details else {
        Issue.record("\(emergency.id) is no helpline")
        continue
      }
      #expect(line.number == emergency.phone)
    }
  }

  @Test func `leads nowhere that is not there`() throws {
    let ids = Set(records.map(\.id))
    for record in records {
      for reference in record.references { #expect(ids.contains(reference.id), "\(record.id)") }
      for body in record.body.values {
        for case .record(let id) in body.blocks.flatMap(\.spans).compactMap(\.link) {
          #expect(ids.contains(id), "\(record.id)")
        }
      }
    }
  }

  @Test func `never gives the address of a shelter that keeps it secret`() {
    var secret = 0
    for record in records {
      guard case .helpline(let line) = record.details, line.hasSecretAddress else { continue }
      secret += 1
      #expect(line.address == nil, "\(record.id)")
    }
    #expect(secret > 0)
  }

  @Test(arguments: Language.spoken)
  func `has after every link to a service in its guides the number of that service's record`(
    language: Language
  ) throws {
    let numbers = Dictionary(
      uniqueKeysWithValues: records.compactMap { record -> (String, String)? in
        guard case .helpline(let line) = record.details, line.status == .active,
          let advice = record.phoneAdvice, [.voice, .textphone].contains(advice.channel)
        else { return nil }
        return advice.own.map { (record.id, $0.printed) }
      })
    var links = 0
    for record in records where record.kind == .guide || record.kind == .guideSection {
      for block in record.body[language]?.blocks ?? [] where block.role != .heading {
        for case .record(let id) in block.spans.compactMap(\.link) {
          guard let number = numbers[id] else { continue }
          links += 1
          #expect(block.text.contains(number), "\(record.id): \(block.text)")
        }
        for (index, span) in block.spans.enumerated() where span.phone != nil {
          guard index > 0, case .record(let id) = block.spans[index - 1].link else {
            Issue.record("\(record.id) has a number after no link")
            continue
          }
          #expect(span.text == " " + (numbers[id] ?? ""), "\(record.id)")
        }
      }
    }
    #expect(links > 200)
  }

  @Test func `says nothing of being open where the newest confirmation is old`() {
    let moment = Instant(seconds: 1_800_000_000)
    var confirmed = 0
    for record in records {
      guard case .helpline(let line) = record.details, line.confirmed != nil else { continue }
      confirmed += 1
      #expect(line.openStatus(at: moment) == .unknown, "\(record.id)")
    }
    #expect(confirmed > 0)
  }

  @Test func `has no hour and no address that is not in the reviewed list`() throws {
    let reviewed = try String(
      contentsOf: URL(filePath: ProjectPack.content + "/hours-and-addresses.txt"), encoding: .utf8)
    let listed = reviewed.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    #expect(Set(listed).count == listed.count)
    let held = records.flatMap(Self.hoursAndAddresses)
    for line in held { #expect(listed.contains(line), "not reviewed: \(line)") }
    for line in listed { #expect(held.contains(line), "no longer used: \(line)") }
  }

  /// What of a record must be in the list: when it answers, and where it is.
  private static func hoursAndAddresses(_ record: Record) -> [String] {
    guard case .helpline(let line) = record.details else { return [] }
    var lines = line.hours.map { ["\(record.id): open \($0)"] } ?? []
    for channel in line.channels {
      if let hours = channel.hours {
        lines.append("\(record.id): \(channel.kind.rawValue) \(hours)")
      }
    }
    if let address = line.address { lines.append("\(record.id): at \(address)") }
    return lines
  }
}
