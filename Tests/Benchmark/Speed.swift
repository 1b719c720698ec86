import Content
import Foundation
import ContentPack

/// How long opening and searching take on packs of several sizes, and how much memory.
struct Speed {
  let records: [Record]

  private static let queries: [(name: String, typed: [String])] = [
    ("first letter", ["v", "b", "k", "h", "a", "s"]),
    ("common word", ["vold", "barn", "politi", "hjelp", "kommune", "plan"]),
    ("prefix", ["vol", "kris", "besø", "kommu", "handl", "overg"]),
    (
      "two words",
      ["vold barn", "hjelp kommune", "plan mot vold", "politi overgrep", "barn foreldre"]
    ),
    ("misspelt", ["besøkforbud", "krisesnter", "politti", "komune", "handligsplan"]),
    ("rare number", ["20000017", "20000400", "20000900"]),
  ]

  func report(sizes: [Int]) throws {
    for size in sizes {
      let path = "\(FileManager.default.temporaryDirectory.path)/lykt-bench-\(size).pack"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try make(size, at: path)
      try Self.measureApart(path)
    }
  }

  /// Builds a pack of so many records.
  func make(_ size: Int, at path: String) throws {
    var generated = Generated(records)
    let day = CalendarDate(daysSince1970: 20_000)
    let building = try Self.time {
      try PackBuilder(records: generated.records(size), serial: 1, created: day).write(to: path)
    }
    let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print("\(size) records: \(bytes >> 20) MiB, built in \(Int(building / 1000)) s")
    fflush(nil)
  }

  static func measure(_ path: String) throws {
    let before = resident()
    let openings = try (0..<15).map { _ in
      try time { _ = try Pack.open(path).front() }
    }.sorted()
    let pack = try Pack.open(path)
    print(
      "  open and front p50 \(rounded(openings[7])) ms, memory \((resident() - before) >> 10) KiB more"
    )
    let first = try time { _ = try pack.search(SearchRequest("vold")) }
    print(
      "  first search, index verified \(rounded(first)) ms, memory \((resident() - before) >> 10) KiB more"
    )
    for (name, typed) in queries {
      var times: [Double] = []
      for round in 0..<20 {
        for words in typed {
          let spent = try time { _ = try pack.search(SearchRequest(words)) }
          if round > 0 { times.append(spent) }
        }
      }
      times.sort()
      print(
        "  \(name): p50 \(rounded(times[times.count / 2])) ms, p95 \(rounded(times[times.count * 95 / 100])) ms"
      )
    }
    print("  after all searches, memory \((resident() - before) >> 10) KiB more")
  }

  /// Milliseconds a call takes.
  private static func time(_ call: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let spent = try clock.measure(call)
    return Double(spent.components.seconds) * 1000 + Double(spent.components.attoseconds) / 1e15
  }

  private static func rounded(_ time: Double) -> Double { (time * 100).rounded() / 100 }

  /// Bytes of memory held, those mapped from files not counted.
  private static func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) << 10
  }

  /// Measures in a process of its own, so that what building held is not counted.
  private static func measureApart(_ path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["measure", path]
    try process.run()
    process.waitUntilExit()
  }
}
