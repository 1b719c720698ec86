import Content
import FoundationEssentials
import ContentPack

/// How often the right record is among the first, beside a plain index of the same records.
struct Quality {
  let records: [Record]

  func report(misses: Bool) throws {
    let path = "\(FileManager.default.temporaryDirectory.path)/lykt-bench-\(UUID().uuidString).pack"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let day = CalendarDate("2026-11-21") ?? CalendarDate(daysSince1970: 0)
    try PackBuilder(records: records, serial: 1, created: day).write(to: path)
    let pack = try Pack.open(path)
    let baseline = try Baseline(records)
    for set in try [QuerySet("tuned"), QuerySet("unseen")] + Derived(records).sets {
      var (ours, plain) = (Score(), Score())
      for item in set.items {
        ours.add(item, found: try pack.search(SearchRequest(item.words)).hits.map(\.id))
        plain.add(item, found: baseline.search(item.words))
      }
      print("\(set.name)  Lykt      \(ours.description)")
      print("\(set.name)  stemmer   \(plain.description)")
      guard misses, set.name != "unseen" else { continue }
      for miss in ours.misses {
        print("  \(miss.words): \(miss.found.prefix(7).joined(separator: " "))")
      }
    }
  }
}
