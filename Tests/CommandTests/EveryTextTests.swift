import Authoring
import Content
import Filled
import FoundationEssentials
import Testing

@testable import ContentPack
@testable import Interface
@testable import lykt

/// Walks a filled record of every kind by its fields, so that a text that is new is missed nowhere.
@Suite struct `Every text of a record` {
  /// Texts that are another record's title, and so are sought in that one.
  private static let ofOthers = [
    ".references", ".substitute", ".shortNames", ".step",
  ]

  /// Each text of a record with the path of the fields that lead to it.
  private static func texts(of kind: RecordKind) -> [(path: String, text: Text)] {
    texts(in: Filled.record(kind), path: "")
  }

  private static func texts(in value: Any, path: String) -> [(path: String, text: Text)] {
    if let text = value as? Text { return [(path, text)] }
    // A number in prose knows the line to ring instead, which prose does not say.
    if path.hasSuffix(".spans.phone") { return [] }
    return Mirror(reflecting: value).children.flatMap { child in
      texts(in: child.value, path: child.label.map { "\(path).\($0)" } ?? path)
    }
  }

  @Test func `is found by the walk`() {
    let counts = RecordKind.allCases.map { Self.texts(of: $0).count }
    #expect(counts.allSatisfy { $0 >= 7 } && counts.reduce(0, +) > 90)
    for kind in RecordKind.allCases {
      let texts = Self.texts(of: kind).map(\.text)
      #expect(Set(texts).count == texts.count, "two fields of \(kind) hold the same text")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `has its long words broken`(kind: RecordKind) throws {
    let record = Filled.record(kind)
    let wordings = Set(record.wordings.map(\.text))
    let breaks = try Hyphenator().hyphenated(record).breaks
    for (path, text) in Self.texts(of: kind) {
      #expect(wordings.isSuperset(of: text.versions.values), "\(kind)\(path) is never broken")
      let word = try #require(text(.nb).split(separator: " ").last)
      #expect(breaks.offsets[String(word)]?.isEmpty == false, "\(kind)\(path)")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `is searched, but for titles of other records`(kind: RecordKind) {
    let record = Filled.record(kind)
    for language in Language.spoken {
      let fields = Set(record.fields(in: language).map(\.text))
      for (path, text) in Self.texts(of: kind) {
        let isOfOther = Self.ofOthers.contains(where: path.contains)
        #expect(fields.contains(text(language)) != isOfOther, "\(kind)\(path) is not searched")
      }
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `is printed as data`(kind: RecordKind) throws {
    for language in Language.spoken {
      let record = Filled.record(kind)
      let context = ReportContext(
        language, at: Instant(record.checked), created: record.checked)
      let data = try JSONEncoder().encode(RecordReport(record, context))
      let json = String(decoding: data, as: UTF8.self)
      for (path, text) in Self.texts(of: kind) {
        #expect(json.contains(text(language)), "\(kind)\(path) is not in the JSON")
      }
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `is shown on its page`(kind: RecordKind) {
    let record = Filled.record(kind)
    for language in Language.spoken {
      let words = Messages.of(language)
      let page = ItemText(record: record, words: words, moment: nil, day: record.checked).all
      var shown = page.flatMap(\.runs).map(\.text).joined(separator: "\n")
      if let grid = GuideGrid(record) {
        shown += GridLayout(grid, words: words, width: 500).rows.flatMap(\.name).joined()
      }
      for (path, text) in Self.texts(of: kind) {
        #expect(shown.contains(text(language)), "\(kind)\(path) is not on the page")
      }
    }
  }
}
