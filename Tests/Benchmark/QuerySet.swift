import FoundationEssentials

/// Queries as people type them, each with the ids of the records that answer it.
struct QuerySet {
  struct Item {
    let words: String
    let right: Set<String>
  }

  let name: String
  let items: [Item]

  init(_ name: String, _ items: [Item]) {
    self.name = name
    self.items = items
  }

  /// Reads lines `words = id id`.
  init(_ name: String) throws {
    self.name = name
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "queries-\(name).txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    items = text.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard halves.count == 2 else { return nil }
      return Item(words: halves[0].joined(separator: " "), right: Set(halves[1]))
    }
  }
}
