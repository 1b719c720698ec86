import Content
import Seeded
import Testing

@testable import Authoring

/// Whatever lies in a folder, reading it ends, and ends with records or with what is wrong.
@Suite struct FuzzTests {
  private static let files = [
    "helplines/linjen/record.yaml", "helplines/linjen/nb.md", "helplines/lokale.yaml",
    "plans/ny-plan/record.yaml", "guides/ruter.yaml", "awards/priser.yaml", "terms/ord.yaml",
    "codes.yaml", "phone-numbers.txt",
  ]

  @Test(arguments: files)
  func `random bytes give a diagnostic and no crash`(file: String) throws {
    let folder = try SampleFolder()
    var random = SeededGenerator(seed: UInt64(file.utf8.count))
    for length in [0, 1, 2, 15, 16, 17, 300, 5000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      try folder.write(bytes, to: file)
      let reading = try folder.reading()
      let isText = file.hasSuffix(".md") && bytes.allSatisfy { (0x21...0x7E).contains($0) }
      #expect(reading.hasErrors || isText)
      #expect(reading.diagnostics.allSatisfy { $0.line > 0 && $0.column > 0 })
    }
  }

  @Test(arguments: files)
  func `a file changed here and there gives a diagnostic or a record`(file: String) throws {
    let folder = try SampleFolder()
    let original = Array(try folder.text(of: file).unicodeScalars)
    var random = SeededGenerator(seed: UInt64(file.utf8.count) + 99)
    for _ in 0..<25 {
      var text = original
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&text, &random) }
      try folder.write(SourceSpan.text(text), to: file)
      let reading = try folder.reading()
      #expect(reading.hasErrors || reading.records.count == 14)
      let lines = text.count { $0 == "\n" } + 20
      #expect(
        reading.diagnostics.allSatisfy { (1...lines).contains($0.line) || !$0.file.hasSuffix(file) }
      )
    }
  }

  /// Takes away, doubles or puts in what means something in YAML or Markdown.
  private static func mutate(_ text: inout [Unicode.Scalar], _ random: inout SeededGenerator) {
    guard !text.isEmpty else { return }
    let signs = Array(
      "[]{}:,-#&*!|>'\"%@`\\ \n\t?~<_=+.0é\u{200B}\u{85}\u{2028}\u{FEFF}\0".unicodeScalars)
    let place = Int.random(in: 0..<text.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.remove(at: place)
    case 1: text.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
    case 2: text[place] = signs[Int.random(in: 0..<signs.count, using: &random)]
    default:
      let end = min(text.count, place + Int.random(in: 1..<80, using: &random))
      text.insert(contentsOf: text[place..<end], at: Int.random(in: 0..<text.count, using: &random))
    }
  }

  @Test func `every part of a Markdown text has a place in it`() throws {
    var random = SeededGenerator(seed: 5)
    let parts = [
      "ord ", "**sterk** ", "*lett* ", "[lenke](besok) ", "\n", "\n\n", "- ", "> ", "  ", "## ",
      "1. ",
      "`kode` ", "<b>", "&amp; ", "\\* ", "***\n", "æøå ", "![b](c) ", "| a | b |\n|---|---|\n",
      "é😀 ",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1..<40, using: &random))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      let file = SourceFile(path: "a.md", text: text)
      let prose = Prose(file.whole, findings: DiagnosticSink())
      for passage in prose.passages {
        #expect(passage.scalars.count == passage.spots.count)
        let astray = zip(passage.scalars, passage.spots).filter { scalar, spot in
          let letter = file.offset(of: spot).map { file.whole.scalars[$0] }
          return scalar != " " && letter != scalar && letter != "&"
        }
        #expect(astray.isEmpty, "\(text.debugDescription)")
      }
    }
  }
}
