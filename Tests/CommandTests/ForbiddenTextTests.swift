import Foundation
import Pty
import Testing
import UnicodePolicy

/// Everything a command says, when a word it was given or a file it reads is full of what may not be shown.
@Suite struct `What may not be shown` {
  /// Controls, what turns the direction of writing, what takes no room, private and never used code points, with letters between.
  private static let hostile: String = {
    let ranges: [ClosedRange<UInt32>] = [
      1...9, 0xB...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x600...0x605, 0x61C...0x61C, 0x180E...0x180E,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xE004, 0xFE00...0xFE0F,
      0xFEFF...0xFEFF, 0xFFF0...0xFFFF, 0x1F600...0x1F602, 0xE0001...0xE0020,
    ]
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    return "x" + scalars.map { String($0) + "y" }.joined() + "]0;t\u{7}"
  }()

  private func expectShowable(_ run: Spawn, _ what: String) {
    for text in [run.output, run.error] {
      let refused = text.unicodeScalars.filter {
        !DisplayableCharacters.contains($0) && $0 != "\n" && $0 != "\t"
      }
      #expect(refused.isEmpty, "\(what): \(refused.prefix(3).map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: [
    ["show"], ["search"], ["list"], ["pack", "info"], ["pack", "verify"], ["list", "--format"],
    ["show", "H1", "--format"], ["--language"], ["--content"], ["--theme"], ["kiosk", "--idle"], [],
    ["show", "H1", "--content"], ["plain", "--content"],
  ])
  func `is in no word that lykt says of the words it was given`(words: [String]) throws {
    let run = try Spawn("lykt", words + [Self.hostile], environment: ["LC_ALL": "C.UTF-8"])
    expectShowable(run, "\(words)")
    #expect(!(run.output + run.error).isEmpty)
  }

  @Test(arguments: ["show", "search"])
  func `is in no word that lykt says of what it reads`(command: String) throws {
    let content = ["--content", ProjectPack.path]
    expectShowable(try Spawn("lykt", [command, "-"] + content, input: Self.hostile), command)
    let lines = "/\(Self.hostile)\n\(Self.hostile)\nq\n"
    expectShowable(try Spawn("lykt", ["plain"] + content, input: lines), "plain")
  }

  @Test func `is in no word said of a file of settings or its name`() throws {
    let folder = try TemporaryFolder()
    let name = folder.path + "/" + String(Self.hostile.filter { $0 != "/" }.prefix(60))
    try Data("theme = \(Self.hostile)\n\(Self.hostile) = 1\n".utf8).write(to: URL(filePath: name))
    expectShowable(try Spawn("lykt", ["--settings", name]), "settings")
  }

  @Test(arguments: [["check"], ["build"], ["check", "--format"], ["build", "--output"], []])
  func `is in no word that lykt-content says of the words it was given`(words: [String]) throws {
    let run = try Spawn("lykt-content", words + [Self.hostile])
    expectShowable(run, "\(words)")
    #expect(run.status != 0)
  }

  @Test(arguments: ["text", "json"])
  func `is in no word said of the files of a folder`(format: String) throws {
    let folder = try TemporaryFolder()
    let name = String(Self.hostile.filter { $0 != "/" }.prefix(60))
    let files = FileManager.default
    try files.createDirectory(
      atPath: "\(folder.path)/helplines/\(name)", withIntermediateDirectories: true)
    let record = "title: \"\(name)\"\n\(name): [\(Self.hostile)\n"
    for file in ["helplines/\(name)/record.yaml", "helplines/\(name).yaml", "codes.yaml", name] {
      try Data(record.utf8).write(to: URL(filePath: "\(folder.path)/\(file)"))
    }
    let run = try Spawn("lykt-content", ["check", folder.path, "--format", format])
    expectShowable(run, format)
    #expect(run.status == 2 && !run.output.isEmpty)
  }
}
