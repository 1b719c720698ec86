import Foundation
import Testing

@Suite struct ContentCommandTests {
  @Test func `a clean folder is said to be clean, with what lacks a language`() throws {
    let run = try Spawn("lykt-content", ["check", sample])
    #expect(
      run.output == """
        no text in nn: 1 record, P2
        no text in en: 1 record, P2
        14 records, 0 mistakes, 0 warnings

        """)
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
  }

  @Test func `mistakes go to standard output by file, line and column, with status 2`() throws {
    let folder = try FolderCopy(of: sample)
    try folder.replace("code: H1", with: "kode: H1", in: "helplines/linjen/record.yaml")
    try folder.replace("116 006", with: "116 006\n112", in: "phone-numbers.txt")
    let run = try Spawn("lykt-content", ["check", "\(folder.path)/"])
    let output = run.output.replacing("\(folder.path)/", with: "./")
    #expect(
      output.hasPrefix(
        """
        ./codes.yaml:1:1: there is no record linjen with the code H1; \
        a code no longer used is {was: linjen, now: …}
        ./codes.yaml:3:34: no record has the code H1
        ./helplines/linjen/record.yaml:1:1: "code" is missing
        ./helplines/linjen/record.yaml:1:1: there is no field "kode" here; is it "code"?
        ./phone-numbers.txt:3:1: warning: no record uses 112

        """))
    #expect(output.hasSuffix("13 records, 4 mistakes, 1 warning\n"))
    #expect(run.error.isEmpty)
    #expect(run.status == 2)
  }

  @Test func `warnings alone are no failure`() throws {
    let run = try Spawn("lykt-content", ["check", sample, "--on", "2027-08-14"])
    #expect(run.output.contains("warning: red: shown as not confirmed since 2026-08-13"))
    #expect(run.status == 0)
  }

  @Test func `JSON is an array of what was found and nothing else`() throws {
    let folder = try FolderCopy(of: sample)
    try folder.replace("116 006", with: "116 006\n112", in: "phone-numbers.txt")
    try folder.replace("by: seed", with: "by: rumour", in: "plans/ny-plan/record.yaml")
    let run = try Spawn("lykt-content", ["check", "--format", "json", folder.path])
    let found = try JSONDecoder().decode([Finding].self, from: Data(run.output.utf8))
    #expect(
      found == [
        Finding(
          file: "\(folder.path)/phone-numbers.txt", line: 3, column: 1,
          message: "no record uses 112", severity: "warning"),
        Finding(
          file: "\(folder.path)/plans/ny-plan/record.yaml", line: 23, column: 5,
          message: "\"by\" is \"rumour\"; it must be web, phone, letter, print, directory or seed",
          severity: "error"),
      ])
    #expect(run.status == 2)
    let clean = try Spawn("lykt-content", ["check", "--format", "json", sample])
    #expect(try JSONDecoder().decode([Finding].self, from: Data(clean.output.utf8)).isEmpty)
    #expect(clean.status == 0)
  }

  @Test func `a folder that is not there is said on standard error`() throws {
    for command in ["check", "build"] {
      let run = try Spawn("lykt-content", [command, "/nowhere/at-all"])
      #expect(run.output.isEmpty)
      #expect(
        run.error == """
          lykt-content: there is no folder /nowhere/at-all; name the one that holds the content

          """)
      #expect(run.status == 2)
    }
  }

  @Test(arguments: [
    ["chek"], ["check", "--format", "xml"], ["check", "--on", "tomorrow"], ["check", "a", "b"],
    ["build", "--serial", "x"], ["build", "--created", "2026-02-30"],
  ])
  func `wrong use ends with status 64 and a sentence`(arguments: [String]) throws {
    let run = try Spawn("lykt-content", arguments)
    #expect(run.output.isEmpty)
    #expect(!run.error.isEmpty)
    #expect(run.status == 64)
  }

  @Test func `the same folder builds the same bytes, and no other folder does`() throws {
    let folder = try FolderCopy(of: sample)
    let first = try Spawn("lykt-content", ["build", sample, "--output", folder.file("1.pack")])
    let second = try Spawn("lykt-content", ["build", sample, "--output", folder.file("2.pack")])
    #expect(first.status == 0 && second.status == 0)
    #expect(first.output == "\(folder.file("1.pack")): 14 records, serial 2416, 2026-08-13\n")
    #expect(try folder.bytes("1.pack") == folder.bytes("2.pack"))
    try folder.remove("1.pack")
    try folder.remove("2.pack")
    let elsewhere = folder.path + ".pack"
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    try folder.replace("Old plan", with: "Older plan", in: "plans/gammel-plan/record.yaml")
    let other = try Spawn("lykt-content", ["build", folder.path, "--output", elsewhere])
    #expect(other.status == 0)
    _ = try Spawn("lykt-content", ["build", sample, "--output", folder.file("3.pack")])
    #expect(try Data(contentsOf: URL(filePath: elsewhere)) != folder.bytes("3.pack"))
  }

  @Test func `where no output is named the pack lies beside the program`() throws {
    let folder = try FolderCopy(of: sample)
    let program = folder.file("program")
    try FileManager.default.copyItem(atPath: Spawn.built("lykt-content"), toPath: program)
    let run = try Spawn(program, ["build", sample])
    #expect(run.output.hasPrefix("\(folder.file("lykt.pack")): 14 records"))
    #expect(FileManager.default.fileExists(atPath: folder.file("lykt.pack")))
  }

  @Test func `serial and day are taken as given`() throws {
    let folder = try FolderCopy(of: sample)
    let run = try Spawn(
      "lykt-content",
      [
        "build", sample, "--output", folder.file("a.pack"), "--serial", "7", "--created",
        "2026-11-21",
      ])
    #expect(run.output.hasSuffix("14 records, serial 7, 2026-11-21\n"))
    #expect(run.status == 0)
  }

  @Test func `a folder with a mistake never becomes a pack`() throws {
    let folder = try FolderCopy(of: sample)
    try folder.replace("by: seed", with: "by: rumour", in: "plans/ny-plan/record.yaml")
    let pack = folder.path + ".pack"
    let run = try Spawn("lykt-content", ["build", folder.path, "--output", pack])
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("\(folder.path)/plans/ny-plan/record.yaml:23:5: \"by\" is"))
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: pack))
  }

  @Test func `a pack that cannot be written is said on standard error`() throws {
    let run = try Spawn("lykt-content", ["build", sample, "--output", "/nowhere/lykt.pack"])
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("lykt-content: /nowhere/lykt.pack cannot be written"))
    #expect(run.status == 2)
  }
}

/// The sample content of the tests of the checks.
private let sample = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "AuthoringTests/Sample").path

private struct Finding: Decodable, Equatable {
  let file: String
  let line: Int
  let column: Int
  let message: String
  let severity: String
}

/// A copy of a folder for the length of one test.
private final class FolderCopy {
  let path: String

  init(of original: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "copy-\(UUID().uuidString)").path
    try FileManager.default.copyItem(atPath: original, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: file(name)) }

  func replace(_ old: String, with new: String, in name: String) throws {
    let text = String(decoding: try bytes(name), as: UTF8.self)
    let range = try #require(text.range(of: old))
    try Data(text.replacingCharacters(in: range, with: new).utf8).write(
      to: URL(filePath: file(name)))
  }
}
