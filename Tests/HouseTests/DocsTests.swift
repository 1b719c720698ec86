import Foundation
import Testing

struct DocsTests {
  @Test func `the accessibility page names only tests that there are`() throws {
    let sources = try House.files(under: "Tests", ending: "swift").map {
      try String(contentsOf: $0, encoding: .utf8)
    }.joined()
    let named = try Self.testsNamed(in: House.text("Assets/docs/accessibility.md"))
    #expect(named.count > 15)
    for name in named { #expect(sources.contains("func `\(name)`"), "\(name)") }
  }

  /// What stands between backticks in the last column of the table of criteria and is a sentence.
  private static func testsNamed(in page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { line in
      let cell = line.split(separator: "|").last ?? ""
      return cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && $0.element.contains(" ") }.map { String($0.element) }
    }.filter { !$0.hasPrefix("lykt ") }
  }
}
