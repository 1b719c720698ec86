import Foundation
import Testing

/// Words that readers see stand in the catalogues, where each language must have them.
struct WordingTests {
  /// Names that are the same in every language: the program's, those of keys, and of sets of letters.
  private static let names: Set<String> = [
    "Lykt", "Ctrl", "Home", "End", "Enter", "Tab", "Shift", "Esc", "Backspace", "Delete", "Down",
    "Left", "Right", "Space", "Unicode", "Latin",
  ]
  /// What only the argument parser prints, in English, stands after one of these.
  private static let usage = ["help:", "abstract:", "discussion:", "ValidationError("]
  /// Letters to try a terminal with, and a command as it is typed.
  private static let samples = ["æøå ÆØÅ éèêôòó äö ÄÖ áčđŋšŧž ÁČĐŊŠŦŽ", "lykt list"]

  @Test func `no sentence, no capital word and no Norwegian letter stands elsewhere in the reader`()
    throws
  {
    var seen = 0
    for folder in ["Sources/Interface", "Sources/lykt"] {
      for file in try House.files(under: folder, ending: "swift") {
        if file.path.contains("/Interface/Messages/")
          || file.lastPathComponent.contains("LineCommandWord")
        {
          continue
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        for literal in Self.literals(in: text) {
          seen += 1
          #expect(!Self.isWording(literal), "\(file.lastPathComponent): \(literal)")
        }
      }
    }
    #expect(seen > 200)
  }

  @Test(arguments: [
    ("put(\"Fare\")", true), ("put(\"ring nå\")", true), ("put(\"på\")", true),
    ("@Flag(help: \"One column.\") var plain", false), ("// \"Fare nå\"", false),
    ("put(\"\\(words.danger) F9\")", false), ("put(\"urgent\")", false), ("case \"Home\"", false),
  ])
  func `a word is told from a name`(line: String, isWording: Bool) {
    #expect(Self.literals(in: line).contains(where: Self.isWording) == isWording)
  }

  /// The texts between quotation marks outside comments and usage, without what is put into them.
  private static func literals(in text: String) -> [String] {
    var isUsage = false
    return text.split(separator: "\n").flatMap { line -> [String] in
      let code = line.prefix(upTo: line.range(of: "//")?.lowerBound ?? line.endIndex)
      let isBegun = usage.contains { code.contains($0) }
      defer { isUsage = (isBegun || isUsage) && code.last.map { ":(+".contains($0) } ?? false }
      if isBegun || isUsage { return [] }
      return code.matches(of: /"((?:[^"\\]|\\.)*)"/).map { plain(String($0.output.1)) }
    }
  }

  /// A literal without what is put into it, which stands in parentheses.
  private static func plain(_ literal: String) -> String {
    var text = literal
    while text.contains(/\([^()]*\)/) { text = text.replacing(/\([^()]*\)/, with: " ") }
    return String(text.prefix { $0 != "(" })
  }

  private static func isWording(_ literal: String) -> Bool {
    if samples.contains(where: literal.contains) { return false }
    if literal.contains(/[æøåÆØÅ]/) || literal.contains(/[a-z]{2,} [a-z]{2,}/) { return true }
    return literal.matches(of: /[A-Z][a-z]{2,}/).contains { !names.contains(String($0.output)) }
  }
}
