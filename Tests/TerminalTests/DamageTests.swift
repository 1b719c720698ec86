import FoundationEssentials
import Pty
import Seeded
import Testing

@Suite struct `A damaged pack` {
  /// A small pack, made by the real program.
  private func pack(in folder: TemporaryFolder) throws -> [UInt8] {
    let path = folder.path + "/good.pack"
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "AuthoringTests/Sample").path
    let pty = try Pty(Processes.built("lykt-content"), ["build", content, "--output", path])
    #expect(try pty.waitForEnd() == 0)
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private func list(_ bytes: [UInt8], in folder: TemporaryFolder) throws -> (Int32, String) {
    let path = folder.path + "/lykt.pack"
    try Data(bytes).write(to: URL(filePath: path))
    let pty = try Pty(Processes.built("lykt"), ["list", "--content", path], columns: 200)
    return (try pty.waitForEnd(), String(decoding: pty.output, as: UTF8.self))
  }

  @Test func `is refused with a sentence and the numbers, wherever the damage is`() throws {
    let folder = try TemporaryFolder()
    let good = try pack(in: folder)
    let (status, whole) = try list(good, in: folder)
    #expect(status == 0 && whole.contains("Linjen"))
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let place = Int.random(in: good.indices, using: &random)
      var bytes = good
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      let (status, said) = try list(bytes, in: folder)
      #expect(status == 2, "byte \(place)")
      #expect(said.hasPrefix("lykt: ") && said.contains("112"), "byte \(place): \(said)")
      #expect(!said.contains("Linjen"), "byte \(place)")
    }
  }

  @Test func `cut short is refused too`() throws {
    let folder = try TemporaryFolder()
    let good = try pack(in: folder)
    for count in [0, 1, 80, 4095, 4096, good.count / 2, good.count - 1] {
      let (status, said) = try list([UInt8](good.prefix(count)), in: folder)
      #expect(status == 2 && said.hasPrefix("lykt: "), "\(count) bytes: \(said)")
    }
  }
}
