import Content
import ContentPack
import Seeded
import Testing

/// Whatever is typed gives an answer.
@Suite struct SearchFuzzTests {
  private static let made = Result { try Made(SearchTests.records) }

  /// Pieces that search engines, terminals and Norwegian trip over.
  private static let pieces: [String] = [
    "vold", "krisesenter", "besøksforbud", "hjelp", "H1", "T2017", "116 006", "+47", "jeg", "kniv",
    "v", "å", "AND", "OR", "NOT", "NEAR", "XOR", "*", "?", "\"", "'", "(", ")", "[", "]", "{", "}",
    ":", "~", "^", "-", "+", "\\", "/", "%", "$(x)", "\u{0}", "\u{7F}", "\u{1B}[31m", "\r\n",
    "\u{301}", "\u{AD}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{10FFFF}", "насилие", "عنف",
    "暴力", "👩‍👩‍👧", "ﬁ", "ß", "İ", "ŋ", String(repeating: "a", count: 300),
    String(repeating: "volds", count: 40), "9999999999999999999999", "1.2.3.4", "Wvold", "Nvold",
    "S1", "Lnn:Nvold", "#116006", "H24/7", "…", " ",
  ]

  private func typed(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }

  @Test func `text put together at random is searched without a fault`() throws {
    let pack = try Self.made.get().pack
    var random = SeededGenerator(seed: 4)
    for _ in 0..<800 {
      var request = SearchRequest(typed(&random))
      request.sections =
        Bool.random(using: &random)
        ? Section.allCases.filter { _ in Bool.random(using: &random) } : nil
      if Bool.random(using: &random) {
        request.language = Language.allCases.randomElement(using: &random)
      }
      let answer = try pack.search(request)
      #expect(answer.query == request.words)
      #expect(answer.hits.count <= request.limit)
      #expect(Set(answer.hits.map(\.id)).count == answer.hits.count)
      if let sections = request.sections {
        #expect(answer.hits.allSatisfy { Section($0.kind).map(sections.contains) == true })
      }
    }
  }

  @Test func `every word of the content in every pair and at every length is searched`() throws {
    let pack = try Self.made.get().pack
    let words = SearchTests.records.flatMap { record in
      [record.title, record.summary].flatMap(\.versions.values).flatMap { $0.split(separator: " ") }
    }
    var random = SeededGenerator(seed: 5)
    for first in words where first.count > 6 {
      let second = words.randomElement(using: &random) ?? first
      let length = Int.random(in: 0...second.count, using: &random)
      let answer = try pack.search(SearchRequest("\(first) \(second.prefix(length))"))
      #expect(!answer.hits.isEmpty, "\(answer.query)")
    }
  }

  @Test func `a thousand words and a long one are cut and answered`() throws {
    let pack = try Self.made.get().pack
    let many = Array(repeating: "vold", count: 1000).joined(separator: " ")
    let long = String(repeating: "ø", count: 100_000)
    let (cut, none) = (try pack.search(SearchRequest(many)), try pack.search(SearchRequest(long)))
    #expect(!cut.hits.isEmpty)
    #expect(none.hits.isEmpty)
  }

  @Test func `one thread searches while another reads`() async throws {
    let pack = try Self.made.get().pack
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          for _ in 0..<50 {
            if task.isMultiple(of: 2) {
              let hits = try pack.search(SearchRequest("vold")).hits
              #expect(hits.count > 3)
            } else {
              let record = try pack.record("H10")
              #expect(record?.id == "vo-linjen")
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
