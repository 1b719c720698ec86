import Foundation
import Testing

struct ImportTests {
  /// What comes with the system or the language, and who may use it.
  static let system: [String: Set<String>] = [
    "ContentPack": ["FoundationEssentials", "Glibc", "Synchronization"],
    "Authoring": ["Foundation"],
    "Curses": ["Glibc"],
    "lykt": ["FoundationEssentials", "Glibc", "Synchronization"],
    "lykt-content": ["Foundation"],
  ]

  let manifest: Manifest

  init() throws { manifest = try Manifest() }

  @Test func `every folder of Sources is a target of the package`() throws {
    let folders = try House.names(in: "Sources").filter { !$0.hasPrefix(".") }
    #expect(manifest.targets == Set(folders))
    #expect(Set(Self.system.keys).isSubset(of: manifest.targets))
  }

  @Test
  func
    `a target imports what it is said to depend on, the system's own as the table has it, and depends on nothing else`()
    throws
  {
    for target in manifest.targets {
      let files = try House.files(under: "Sources/\(target)", ending: "swift")
      let allowed = manifest.dependencies[target, default: []]
        .union(Self.system[target, default: []])
      let imported = Set(try files.flatMap(imports(of:)))
      #expect(imported.isSubset(of: allowed), "\(target): \(imported.subtracting(allowed))")
      if !files.isEmpty {
        #expect(allowed.isSubset(of: imported), "\(target): \(allowed.subtracting(imported))")
      }
    }
  }

  private func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
        words[..<place].allSatisfy({ ["public", "internal", "private", "@testable"].contains($0) })
      else { return nil }
      return String(words[place + 1])
    }
  }
}
