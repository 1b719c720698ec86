import Content
import Filled
import Foundation
import Pty
import Testing

@testable import lykt

@Suite struct `What is printed as JSON` {
  private static let created = Filled.record(.term).checked

  private static func context(_ language: Language = .nb, days: Int = 3) -> ReportContext {
    ReportContext(language, at: Instant(created.adding(days), minute: 600), created: created)
  }

  /// Every name of a field, wherever it stands, and every string.
  private static func parts(of json: Any) -> (names: Set<String>, strings: Set<String>) {
    switch json {
    case let object as [String: Any]:
      object.reduce(into: (Set(object.keys), [])) { all, entry in
        let own = parts(of: entry.value)
        all.0.formUnion(own.names)
        all.1.formUnion(own.strings)
      }
    case let list as [Any]:
      list.reduce(into: ([], [])) { all, value in
        let own = parts(of: value)
        all.0.formUnion(own.names)
        all.1.formUnion(own.strings)
      }
    case let string as String: ([], [string])
    default: ([], [])
    }
  }

  private static func object(_ report: some Encodable) throws -> [String: Any] {
    let data = try JSONEncoder().encode(report)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(arguments: RecordKind.allCases)
  func `has no field that is not documented`(kind: RecordKind) throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Assets/docs/json.md"), encoding: .utf8)
    let report = try Self.object(RecordReport(Filled.record(kind), Self.context()))
    let names = Self.parts(of: report).names
    #expect(names.count > 15)
    for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
    #expect(page.contains("| `\(kind.reportName)` |"))
    for name in Fact.Name.allCases { #expect(page.contains("`\(name.rawValue)`"), "\(name)") }
    #expect(page.contains("schema \(RecordReport.schema)"))
  }

  @Test(arguments: Language.spoken)
  func `is in the one language asked for`(language: Language) throws {
    let others = Set(Language.spoken).subtracting([language])
    for kind in RecordKind.allCases {
      let report = try Self.object(RecordReport(Filled.record(kind), Self.context(language)))
      for string in Self.parts(of: report).strings {
        for other in others {
          let ending = ["bokmålsform", "nynorskform", "englishform"][
            Language.spoken.firstIndex(of: other) ?? 0]
          #expect(!string.hasSuffix(ending), "\(kind): \(string)")
        }
      }
    }
  }

  @Test func `says of a number whether it is confirmed, and which is another's and why`() throws {
    let report = try Self.object(RecordReport(Filled.record(.helpline), Self.context()))
    #expect(report["number"] as? String == "+47 22 40 00 40")
    #expect(report["tel"] as? String == "tel:+4722400040")
    #expect(report["numberConfirmed"] as? Bool == false)
    #expect(report["numberConfirmedLast"] as? String == "2023")
    let instead = try #require(report["instead"] as? [String: String])
    #expect(instead["number"] == "116 006" && instead["reason"] == "closed")
    #expect(report["open"] as? String == "unknown" && report["until"] == nil)
  }

  /// A service that is open on working days.
  private static func service() throws -> Record {
    var record = Filled.record(.helpline)
    var helpline = Helpline(category: .krisesenter)
    helpline.channels = [Channel(.voice(try #require(PhoneNumber("22 40 00 40"))))]
    helpline.counties = [.agder]
    helpline.hours = try OpeningHours("Mo-Fr 09:00-15:00")
    record.details = .helpline(helpline)
    return record
  }

  @Test func `says whether a service is open and until when`() throws {
    let record = try Self.service()
    let open = try Self.object(RecordReport(record, Self.context(days: 1)))
    #expect(open["open"] as? String == "open")
    #expect(open["until"] as? String == "\(Self.created.adding(1))T15:00+02:00")
    #expect(open["county"] as? [String] == ["Agder"])
    let closed = try Self.object(RecordReport(record, Self.context(days: 2)))
    #expect(closed["open"] as? String == "closed")
    #expect(closed["until"] as? String == "\(Self.created.adding(4))T09:00+02:00")
  }

  @Test func `says nothing of being open where the clock cannot be right`() throws {
    let report = try Self.object(RecordReport(Self.service(), Self.context(days: -1)))
    #expect(report["open"] as? String == "unknown" && report["until"] == nil)
    #expect(Self.context(days: -1).day == Self.created)
  }

  @Test func `has no soft hyphen and no no-break space, whatever is shown`() throws {
    let pack = ["--content", ProjectPack.path, "--format", "json"]
    for arguments in [["list"], ["search", "vold", "--limit", "200"], ["show", "P7"]] {
      let run = try Spawn("lykt", arguments + pack)
      #expect(run.status == 0 && run.output.count > 1000)
      for sign in ["\u{A0}", "\u{AD}", "\u{202F}", "{\n  \"nb\""] {
        #expect(!run.output.contains(sign), "\(arguments)")
      }
    }
  }

  @Test func `says of every service in the list whether it is open, where it is and what to ring`()
    throws
  {
    let run = try Spawn(
      "lykt", ["list", "helplines", "--content", ProjectPack.path, "--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let items = try #require(report["items"] as? [[String: Any]])
    #expect(items.count > 150)
    for item in items {
      #expect(["open", "closed", "unknown"].contains(item["open"] as? String))
      #expect(item["county"] is [String])
      #expect((item["number"] == nil) == (item["numberConfirmed"] == nil))
      #expect(item["number"] != nil || item["instead"] != nil, "\(item["id"] ?? "")")
    }
  }
}
