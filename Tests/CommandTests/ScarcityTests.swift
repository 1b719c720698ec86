import Foundation
import Pty
import Testing

/// A machine that takes or gives no more, before every command in every form.
@Suite struct `Where something is lacking` {
  static let forms = [
    "", "list", "list plans --format json", "show H10", "show H10 --format json",
    "show H10 --format markdown", "search vold", "search vold --format json", "pack info",
    "pack verify", "pack --help", "terminal", "about", "plain", "--plain", "--help", "help list",
    "--version", "--generate-completion-script bash",
  ]
  static let editorForms = [
    "check '\(sample)'", "check '\(sample)' --format json", "--help", "help build",
    "--generate-completion-script zsh",
  ]

  /// Runs a program in a shell that gives it what is said after its arguments.
  private func run(
    _ program: String, _ arguments: String, _ redirections: String, before: String = "",
    after: String = ""
  ) throws -> Spawn {
    let words = "'\(Spawn.built(program))' \(arguments)"
    return try Spawn(
      "/bin/sh", ["-c", "\(before) \(words) \(redirections) \(after)"], input: "q\n")
  }

  @Test(arguments: forms, [">/dev/full", ">&-", "0<&- >&-", "0<&- >&- 2>/dev/full"])
  func `what cannot be written is said, with a status`(form: String, redirections: String) throws {
    let ended = try run("lykt", form, redirections)
    #expect(ended.status == 74)
    #expect(ended.output.isEmpty)
    let sentence =
      "lykt: Alt ble ikke skrevet: der det skulle skrives, er det fullt eller stengt.\n"
    #expect(ended.error == (redirections.contains("2>") ? "" : sentence))
  }

  @Test(arguments: editorForms, [">/dev/full", ">&-"])
  func `what cannot be written is said to an editor too`(form: String, redirections: String) throws
  {
    let ended = try run("lykt-content", form, redirections)
    #expect(ended.status == 74 && ended.output.isEmpty)
    #expect(
      ended.error == "lykt-content: not all was written: where it was to go is full or closed\n")
  }

  @Test func `a pack whose line cannot be written is built all the same, and that is said`() throws
  {
    let folder = try TemporaryFolder()
    let pack = folder.path + "/new.pack"
    let ended = try run("lykt-content", "build '\(sample)' --output '\(pack)'", ">/dev/full")
    #expect(ended.status == 74 && !ended.error.isEmpty)
    #expect(try Spawn("lykt", ["pack", "verify", pack]).status == 0)
  }

  @Test(arguments: ["list", "list --format json", "help list"])
  func `what is cut off by a full disk is said to be`(form: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/cut"
    let ended = try run("lykt", form, ">'\(file)'", before: "trap '' XFSZ; ulimit -f 1;")
    #expect(ended.status == 74 && ended.error.hasPrefix("lykt: Alt ble ikke skrevet"))
    #expect(try Data(contentsOf: URL(filePath: file)).count == 512)
  }

  @Test
  func `a reader of the output that goes early ends it quietly, and one that is slow gets all`()
    throws
  {
    let early = try run("lykt", "list --format json", "", after: "| head -c 1; echo end")
    #expect(early.error.isEmpty && early.output.hasSuffix("end\n"))
    let ignoring = try run("lykt", "list --format json", "", before: "trap '' PIPE;", after: "| :")
    #expect(ignoring.error.hasPrefix("lykt: Alt ble ikke skrevet"))
    let whole = try run("lykt", "list --format json", "")
    let slow = try Spawn(
      "/bin/sh",
      [
        "-c",
        """
        perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV' \
        '\(Spawn.built("lykt"))' list --format json | { sleep 0.5; cat; }
        """,
      ])
    #expect(whole.output.utf8.count > 1 << 16)
    #expect(slow.output == whole.output && slow.error.isEmpty)
  }

  @Test(arguments: ["plain", "--plain", "show -", "search -"])
  func `what cannot be read is said, with a status, and no file takes its place`(form: String)
    throws
  {
    for redirection in ["0<&-", "</"] {
      let ended = try run("lykt", form, redirection)
      #expect(ended.status == 74, "\(redirection)")
      #expect(ended.error == "lykt: Det som skulle komme inn, kan ikke leses.\n", "\(redirection)")
    }
  }

  @Test(arguments: forms)
  func `closed errors take nothing from a result`(form: String) throws {
    let closed = try run("lykt", form, "2>&-")
    #expect(try closed.output == run("lykt", form, "").output && closed.status == 0)
  }
}
