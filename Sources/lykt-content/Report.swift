import Authoring
import Content
import Foundation

/// What a check found, as text or JSON.
struct Report {
  private let reading: LoadResult

  init(_ reading: LoadResult) { self.reading = reading }

  /// A line for each finding, then what there is in all.
  var text: String { (lines + coverage + unserved + [summary]).map { $0 + "\n" }.joined() }

  var json: String {
    get throws { try reading.diagnostics.json }
  }

  private var lines: [String] { reading.diagnostics.map(\.description) }

  private var coverage: [String] {
    reading.coverage.filter { !$0.lacking.isEmpty }.map { coverage in
      let count = Self.count(coverage.lacking.count, "record")
      return
        "no text in \(coverage.language.rawValue): \(count), \(coverage.lacking.joined(separator: " "))"
    }
  }

  private var unserved: [String] {
    reading.unserved.filter { !$0.places.isEmpty }.map { gap in
      let count = gap.places.count
      let noun = count == 1 ? "1 municipality" : "\(count) municipalities"
      return
        "no \(gap.category.rawValue) known for \(noun): \(gap.places.joined(separator: ", "))"
    }
  }

  private var summary: String {
    let errors = reading.diagnostics.count { $0.severity == .error }
    return [
      Self.count(reading.records.count, "record"), Self.count(errors, "mistake"),
      Self.count(reading.diagnostics.count - errors, "warning"),
    ].joined(separator: ", ")
  }

  fileprivate static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Which services lack a number or have an old one, as text or JSON.
struct GapReport {
  private let gaps: [Gap]

  init(_ gaps: [Gap]) { self.gaps = gaps }

  /// A line for each, the most dangerous first, then how many there are.
  var text: String {
    (gaps.map(line) + [Report.count(gaps.count, "gap")]).map { $0 + "\n" }.joined()
  }

  var json: String {
    get throws { try gaps.json }
  }

  private func line(_ gap: Gap) -> String {
    let name = [gap.code, gap.title].compactMap(\.self).joined(separator: " ")
    let last = gap.last.map { ", last confirmed \($0)" } ?? ""
    return "\(gap.category): \(name): \(gap.lack.rawValue)\(last); ask \(gap.ask)"
  }
}

extension Array where Element: Encodable {
  fileprivate var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
