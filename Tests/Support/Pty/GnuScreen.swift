import CPty
import Glibc

/// A program in a window of GNU screen with its defaults: it has no second screen, and forgets nothing when told to.
public final class GnuScreen {
  /// The terminal that screen itself runs on.
  public let pty: Pty
  private let folder: TemporaryFolder

  /// Starts a program; when it has ended, `ended` is printed there.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    let words = ([program] + arguments).map { "'\($0)'" }.joined(separator: " ")
    pty = try Pty(
      "/usr/bin/screen",
      ["-U", "-c", "/dev/null", "-S", "test", "/bin/sh", "-c", "\(words); echo ended; exec cat"],
      environment: environment.merging(["SCREENDIR": folder.path, "PATH": "/usr/bin:/bin"]) { $1 })
  }

  deinit { command("quit") }

  /// The processes of the program that was started: the supervisor and its reader.
  public var processes: [pid_t] { Array(pty.descendants.suffix(2)) }

  /// Waits until a word that nothing reads is shown, and gives what the screen shows after all that has scrolled off it.
  public func history() throws -> String {
    pty.send("settled")
    try pty.wait(for: "settled")
    let path = folder.path + "/history"
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      command("hardcopy", "-h", path)
      let text = Processes.contents(of: path)
      if text.contains("settled") { return text }
    }
    throw PtyError.neverSeen(picture: pty.screen.text, scrollback: [Processes.contents(of: path)])
  }

  private func command(_ words: String...) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    _ = withStrings(["screen", "-S", "test", "-X"] + words) { words in
      withStrings(["SCREENDIR=\(folder.path)", "TERM=xterm-256color", "PATH=/usr/bin"]) {
        cpty_capture("/usr/bin/screen", words, $0, &bytes, bytes.count)
      }
    }
  }
}
