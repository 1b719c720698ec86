import Content
import ContentPack
import Foundation
import Pty
import Testing

@Suite struct `The places of the project's content` {
  private static let pack = try? Pack.open(ProjectPack.path)

  /// The fields of a table's lines.
  private static func rows(_ name: String) throws -> [[String]] {
    try String(contentsOf: URL(filePath: "\(ProjectPack.content)/places/\(name)"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
      }
  }

  private func numbers(_ typed: String) throws -> [String] {
    let pack = try #require(Self.pack)
    return try pack.findPlace(typed).matches.map { String($0.id.suffix(4)) }
  }

  @Test func `are found by every name they have, as it is written and without its marks`() throws {
    let rows = try Self.rows("municipalities.txt")
    #expect(rows.count == 357)
    for row in rows {
      let names = [row[1]] + row[2].split(separator: ",").map(String.init)
      for name in names {
        let plain = name.folding(options: .diacriticInsensitive, locale: nil)
          .replacing("ø", with: "o").replacing("æ", with: "ae")
        for typed in [name, name.uppercased(), plain, "\(name) kommune"] {
          #expect(try numbers(typed).contains(row[0]), "\(typed)")
        }
      }
      #expect(try numbers("K\(row[0])") == [row[0]])
    }
  }

  @Test func `are found by the names of former municipalities`() throws {
    for row in try Self.rows("former-names.txt") {
      #expect(try numbers(row[0]).contains(row[1]), "\(row[0])")
    }
  }

  @Test func `are found by every postal code, and by its name`() throws {
    let rows = try Self.rows("postal-codes.txt")
    #expect(rows.count > 5000)
    for row in rows {
      #expect(try numbers(row[0]) == [row[2]], "\(row[0])")
    }
    let owners = Dictionary(grouping: rows) { $0[1] }.mapValues { Set($0.map { $0[2] }) }
    for (name, places) in owners where places.count == 1 {
      #expect(try !numbers(name).isEmpty, "\(name)")
    }
  }

  @Test func `have each a police service, a family office, and a line for what is not known`()
    throws
  {
    let pack = try #require(Self.pack)
    for row in try Self.rows("municipalities.txt") {
      let nearby = try #require(try pack.nearby("K\(row[0])"))
      for group in nearby.groups {
        #expect(group.services.isEmpty == (group.substitute != nil))
        if [.familievern, .police, .emergency].contains(group.category) {
          #expect(!group.services.isEmpty, "\(row[1]) \(group.category)")
        }
      }
      let support = nearby.groups.flatMap(\.services).filter {
        $0.item.id?.hasPrefix("stottesenter-") == true
      }
      #expect(support.count == 1, "\(row[1])")
    }
  }
}
