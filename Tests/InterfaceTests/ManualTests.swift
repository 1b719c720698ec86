import Foundation
import Testing

@testable import Interface

struct ManualTests {
  private static let begin = ".\\\" keys begin\n"
  private static let end = ".\\\" keys end\n"

  private static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Assets/docs/lykt.1")

  /// The key table as the manual has it.
  private static var keys: String {
    KeyTable.usual.bindings.map { binding in
      let names = binding.keys.map { escaped($0.name(.english)) }.joined(separator: "  ")
      return ".TP\n.B \"\(names)\"\n\(escaped(Messages.english.commands(binding.command)))\n"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
  }

  /// With RECORD=1 the list is written anew, and the test still fails.
  @Test func `the manual lists every key there is, and no other`() throws {
    let manual = try String(contentsOf: Self.place, encoding: .utf8)
    let from = try #require(manual.range(of: Self.begin)).upperBound
    let to = try #require(manual.range(of: Self.end)).lowerBound
    guard manual[from..<to] != Self.keys else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let anew = manual[..<from] + Self.keys + manual[to...]
      try String(anew).write(to: Self.place, atomically: true, encoding: .utf8)
    }
    Issue.record("the keys of the manual are not those of the table")
  }

  @Test func `the manual names every command that can be given keys`() throws {
    let manual = try String(contentsOf: Self.place, encoding: .utf8)
    let settings = try #require(manual.components(separatedBy: ".SH FILES").last)
    for command in Command.allCases where command != .leave {
      #expect(settings.contains(Self.escaped(command.rawValue)), "\(command)")
    }
  }

  @Test func `the manual names every word the dialogue understands`() throws {
    let manual = try String(contentsOf: Self.place, encoding: .utf8)
    let section = try #require(manual.components(separatedBy: ".SH DIALOGUE").last)
    for line in LineModeMessages.english.help {
      let words = line.prefix { $0 != ":" && $0 != " " && $0 != "," }
      guard words != "a", words != "Enter" else { continue }
      #expect(section.contains(words), "\(words)")
    }
  }
}
