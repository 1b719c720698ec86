import Pty
import Testing

@Suite struct `About the program` {
  @Test(
    arguments: [
      ("nb", "Pakkeformat: 3", "Sperre mot", "virker"),
      ("nn", "Pakkeformat: 3", "Sperre mot", "verkar"),
      ("en", "Pack format: 3", "Block on", "works"),
    ])
  func `its version, the packs it reads and the fence that holds are said`(
    language: String, format: String, fence: String, holds: String
  ) throws {
    let pty = try Pty(Processes.built("lykt"), ["about", "--language", language])
    #expect(try pty.waitForEnd() == 0)
    let lines = String(decoding: pty.output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first == "lykt 0.1.0")
    #expect(lines.contains { $0 == format })
    #expect(lines.count { $0.hasPrefix(fence) && $0.hasSuffix(": \(holds)") } == 2)
  }
}
