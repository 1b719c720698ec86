import Glibc
import Pty
import Testing

@Suite struct `The file of settings` {
  private func start(_ text: String, _ arguments: [String] = []) throws -> Pty {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lykt.conf"
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    let pty = try Pty(
      Processes.built("lykt"),
      ["--settings", path, "--content", ProjectPack.path] + arguments)
    try withExtendedLifetime(folder) {
      try pty.wait { $0.contains("F9") || $0.contains(".conf:") }
    }
    return pty
  }

  @Test func `sets the language, unless a flag says another`() throws {
    #expect(try start("language = en\n").screen.contains("In danger? Call 112"))
    let flagged = try start("language = en\n", ["--language", "nn"])
    #expect(flagged.screen.contains("Fare no? Ring 112"))
  }

  @Test func `with a mistake takes no number away, and says where it is`() throws {
    let pty = try start("theme = dark\nthme = dark\n")
    try pty.wait { $0.contains("> Politi") && $0.contains("F9 Forlat") }
    #expect(pty.screen.contains("lykt.conf:2: «thme»"))
    #expect(pty.screen.contains("116 006"))
    pty.send("\u{1B}[20~")
    #expect(try pty.waitForEnd() == 0)
  }

  @Test func `with a place the content has not says so, and takes nothing away`() throws {
    let pty = try start("place = 4999\n")
    try pty.wait { $0.contains("> Politi") && $0.contains("Finner ikke stedet «4999»") }
    #expect(pty.screen.contains("116 006"))
  }

  @Test func `with a place has its services among the first numbers`() throws {
    let pty = try start("place = 3420\n")
    try pty.wait { $0.contains("> Politi") && $0.contains("Nær deg: Elverum") }
    #expect(pty.screen.contains("62 56 18 30"))
  }

  @Test func `that is named but is not there is a mistake`() throws {
    let pty = try Pty(
      Processes.built("lykt"),
      ["--settings", "/nowhere/lykt.conf", "--content", ProjectPack.path])
    try pty.wait { $0.contains("> Politi") && $0.contains("F9 Forlat") }
    #expect(pty.screen.contains("/nowhere/lykt.conf: Filen kan ikke leses."))
  }
}
