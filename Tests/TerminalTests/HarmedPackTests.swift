import FoundationEssentials
import Glibc
import Pty
import Seeded
import Testing

/// The file of a pack that is harmed under a running reader.
@Suite struct `A pack that is harmed while it is read` {
  enum Harm: CaseIterable { case zeroed, cut, overwritten }

  private func harm(_ path: String, _ harm: Harm) throws {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var random = SeededGenerator(seed: 9)
    let bytes = (0..<size).map { _ in
      harm == .zeroed ? 0 : UInt8.random(in: 0...255, using: &random)
    }
    switch harm {
    case .cut: #expect(ftruncate(descriptor, 100_000) == 0)
    case .zeroed, .overwritten: #expect(pwrite(descriptor, bytes, size, 0) == size)
    }
  }

  private func copy(into folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/lykt.pack"
    try FileManager.default.copyItem(atPath: ProjectPack.path, toPath: path)
    return path
  }

  /// That it was told, with the numbers, and that F9 leaves nothing.
  private func expectTold(_ pty: Pty) throws {
    try pty.wait { $0.contains("Innholdet er skadet") && $0.contains("116 006") }
    let start = ContinuousClock.now
    pty.press(.function(9))
    try pty.wait(until: \.isBlank)
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }

  @Test(arguments: Harm.allCases, ["1", "gV3.1\r"])
  func `is told in a list and in place of a text, and F9 leaves`(harm: Harm, keys: String) throws {
    let folder = try TemporaryFolder()
    let path = try copy(into: folder)
    let pty = try Pty(Processes.built("lykt"), ["--content", path])
    try pty.wait(for: "> Politi")
    try self.harm(path, harm)
    pty.send(keys)
    try expectTold(pty)
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.modes == .ordinary)
  }

  @Test(arguments: Harm.allCases, ["V3.1\r", "H200\r"])
  func `is told line by line, and F9 leaves`(harm: Harm, line: String) throws {
    let folder = try TemporaryFolder()
    let path = try copy(into: folder)
    let pty = try Pty(Processes.built("lykt"), ["plain", "--content", path], rows: 60)
    try pty.wait(for: "Valg (")
    try self.harm(path, harm)
    pty.send(line)
    try expectTold(pty)
    #expect(try pty.waitForEnd() == 0)
  }

  @Test(arguments: Harm.allCases, [true, false])
  func `is told in a kiosk, whether somebody reads or not, and F9 brings the next reader`(
    harm: Harm, isRead: Bool
  ) throws {
    let installed = try Installation()
    let pty = try Pty(installed.program, ["kiosk"])
    try pty.wait(for: "Trykk Enter for å starte")
    if isRead {
      pty.press(.enter)
      try pty.wait(for: "> Politi")
      try self.harm(installed.pack, harm)
    } else {
      try self.harm(installed.pack, harm)
      pty.press(.enter)
      try pty.wait(for: "> Politi")
    }
    pty.send("1")
    try pty.wait { $0.contains("Innholdet er skadet") && $0.contains("116 006") }
    pty.press(.function(9))
    // The next reader finds no content to begin with, and says so with the numbers.
    try pty.wait { $0.contains("Trykk Enter") || $0.contains("116 006") }
    #expect(pty.status == nil)
  }
}
