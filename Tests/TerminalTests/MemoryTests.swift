import Glibc
import Pty
import Seeded
import Testing

@Suite struct `A long reading` {
  /// Keys that mean something, as they are sent; none leaves, and none shows the help page.
  private static let keys =
    "0123456/gfnNpots+HV12volde \t\r\u{7F}\u{15}\u{17}\u{2}\u{6}".map(String.init)
    + ["A", "B", "C", "D", "H", "F"].map { "\u{1B}O\($0)" } + ["\u{1B}[5~", "\u{1B}[6~"]

  /// Presses keys without sense, in pieces, and waits after each until all are taken.
  private func press(_ pieces: Int, on pty: Pty, _ random: inout SeededGenerator) throws {
    for _ in 0..<pieces {
      let keys = (0..<60).compactMap { _ in Self.keys.randomElement(using: &random) }
      pty.send(keys.joined() + "\u{15}\r")
      pty.press(.function(1))
      try pty.wait { $0.text(row: 0).contains("Lykt [Hjelp]") }
      pty.press(.function(1))
      try pty.wait { !$0.text(row: 0).contains("Lykt [Hjelp]") }
    }
  }

  /// Bytes of memory a process holds.
  private func memory(of process: pid_t) throws -> Int {
    let words = Processes.contents(of: "/proc/\(process)/statm").split(separator: " ")
    return try #require(words.dropFirst().first.flatMap { Int($0) }) * 4096
  }

  @Test func `takes no more memory for its length, and leaves as quickly`() throws {
    var random = SeededGenerator(seed: 7)
    let pty = try Program.start()
    let reader = try #require(pty.descendants.first)
    try press(20, on: pty, &random)
    let before = try memory(of: reader)
    try press(50, on: pty, &random)
    let after = try memory(of: reader)
    print("memory: \(before >> 20) MiB, after 3000 more keys \(after >> 20) MiB")
    #expect(after - before < 24 << 20)
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
    #expect(OutputGrammar.violations(in: pty.output) == [])
  }
}
