import Foundation
import Testing

struct TidinessTests {
  @Test func `the top level holds nothing it should not`() throws {
    let names = try House.names(in: ".").filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(names == ["Assets", "Package.swift", "README.md", "Sources", "Tests"])
  }

  @Test func `no module holds a type of its own name`() throws {
    for target in try Manifest().targets {
      for file in try House.files(under: "Sources/\(target)", ending: "swift") {
        let text = try String(contentsOf: file, encoding: .utf8)
        for word in ["struct", "class", "enum", "actor", "protocol"] {
          #expect(!text.contains("\(word) \(target) "), "\(file.lastPathComponent)")
          #expect(!text.contains("\(word) \(target):"), "\(file.lastPathComponent)")
        }
      }
    }
  }

  @Test func `nothing in the sources crashes on purpose`() throws {
    for file in try House.files(under: "Sources", ending: "swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["try!", "as!", "fatalError("] {
        #expect(!text.contains(word), "\(file.lastPathComponent): \(word)")
      }
    }
  }

  @Test func `curses is included in one target only`() throws {
    let including = try ["c", "h", "cpp"].flatMap { try House.files(under: "Sources", ending: $0) }
      .filter { try String(contentsOf: $0, encoding: .utf8).contains("curses.h>") }
    #expect(!including.isEmpty)
    for file in including { #expect(file.path.contains("/CCurses/"), "\(file.path)") }
  }

  @Test func `every package is listed once`() throws {
    let lines = try House.text(".ci/packages").split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    #expect(try House.text("README.md").contains(".ci/packages"))
    #expect(try House.text(".ci/run").contains(".ci/test"))
  }

  @Test func `no query that search is tuned on is among those it is measured by`() throws {
    let sets = try ["tuned", "unseen"].map { name in
      Set(
        try House.text("Tests/Benchmark/queries-\(name).txt").split(separator: "\n").map { line in
          line.prefix { $0 != "=" }.filter { $0 != " " }.lowercased()
        })
    }
    #expect(sets[1].count >= 120)
    #expect(sets[0].intersection(sets[1]).isEmpty)
  }
}
