import Foundation
import Testing
import Yams

@testable import Authoring

/// The description of the form, held against what is read.
@Suite struct FormTests {
  private let form: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    form = try String(
      contentsOf: root.appending(path: "Assets/content/README.md"), encoding: .utf8)
  }

  @Test func `every field of the sample is told of`() throws {
    let folder = try SampleFolder()
    let named = Set(form.matches(of: /[a-z][a-z-]*/).map { String($0.output) })
    for file in ["helplines", "plans", "guides", "awards", "organisations", "terms", "notices"] {
      for path in try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/\(file)")
      where path.hasSuffix(".yaml") {
        let source = SourceFile(path: path, text: try folder.text(of: "\(file)/\(path)"))
        let root = try #require(YamlFile(source, findings: DiagnosticSink())).root
        for field in Self.fields(of: root) { #expect(named.contains(field), "\(path): \(field)") }
      }
    }
  }

  @Test func `the helpline it shows has no mistake of its own`() throws {
    let blocks = form.components(separatedBy: "```yaml\n")
    let example = try #require(blocks.first { $0.contains("title: VO-linjen") })
    let yaml = example.components(separatedBy: "```")[0]
    let folder = try SampleFolder()
    try folder.write(yaml, to: "helplines/vo-linjen/record.yaml")
    for language in ["nb", "nn", "en"] {
      try folder.write("Tekst.\n", to: "helplines/vo-linjen/\(language).md")
    }
    try folder.replace("H1: linjen", with: "H1: linjen\nH10: vo-linjen", in: "codes.yaml")
    let found = try folder.reading().diagnostics.map(\.message)
    #expect(
      found == [
        "there is no record \"krisesentersekretariatet\"", "there is no record \"besoksforbud\"",
      ])
  }

  /// The names of the fields of a record, and of what stands in lists in it.
  private static func fields(of node: Node) -> [String] {
    switch node {
    case .scalar, .alias: []
    case .sequence(let items): items.flatMap(fields)
    case .mapping(let pairs):
      pairs.flatMap { key, value in [key.scalar?.string ?? ""] + fields(of: value) }
    }
  }
}
