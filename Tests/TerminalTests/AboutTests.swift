import Pty
import Testing

@Suite struct `About the program` {
  @Test func `its version, the packs it reads and the fence that holds are said`() throws {
    let pty = try Pty(Processes.built("lykt"), ["about"])
    #expect(try pty.waitForEnd() == 0)
    let lines = String(decoding: pty.output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first == "lykt 0.1.0")
    #expect(lines.contains("pack format 1"))
    #expect(lines.filter { $0.hasPrefix("fence against") && $0.hasSuffix(": holds") }.count == 2)
  }
}
