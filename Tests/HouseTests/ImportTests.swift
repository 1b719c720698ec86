import Foundation
import Testing

struct ImportTests {
  /// What each target may import, as the picture in the README has it.
  static let allowed: [String: Set<String>] = [
    "UnicodePolicy": [],
    "Content": ["UnicodePolicy"],
    "Screen": ["UnicodePolicy"],
    "Interface": ["UnicodePolicy", "Content", "Screen"],
    "ContentPack": [
      "UnicodePolicy", "Content", "CXapian", "Crypto", "FoundationEssentials", "Glibc",
      "Synchronization",
    ],
    "Authoring": ["UnicodePolicy", "Content", "CCmark", "CHyphen", "Yams", "Foundation"],
    "Curses": ["UnicodePolicy", "Screen", "CCurses", "Glibc"],
    "lykt": [
      "UnicodePolicy", "Content", "ContentPack", "Interface", "Screen", "Curses", "CQrencode",
      "ArgumentParser",
      "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
    ],
    "lykt-content": [
      "Authoring", "Content", "ContentPack", "ArgumentParser", "Foundation", "Glibc",
    ],
  ]

  /// Targets that are not in Swift, or only a module map.
  static let foreign: Set<String> = ["CXapian", "CCurses", "CCmark", "CHyphen", "CQrencode"]

  @Test func `every target is in the table`() throws {
    let targets = try House.names(in: "Sources").filter { !$0.hasPrefix(".") }
    #expect(Set(targets) == Set(Self.allowed.keys).union(Self.foreign))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a target imports nothing but what the table allows`(target: String) throws {
    for file in try House.files(under: "Sources/\(target)", ending: "swift") {
      for module in try imports(of: file) {
        #expect(
          Self.allowed[target]?.contains(module) == true, "\(file.lastPathComponent): \(module)")
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
