import CPty
import FoundationEssentials
import Glibc

/// A program in a window of tmux, which keeps what scrolls away as an ordinary terminal does.
public final class Tmux {
  private let folder: TemporaryFolder
  private let environment: [String]

  /// Starts a program in a window of its own server; when it has ended, `ended` and its exit status are printed there.
  public init(
    _ program: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], hasAlternate: Bool = true
  ) throws {
    folder = try TemporaryFolder()
    var pinned = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": folder.path,
      "PATH": "/usr/bin:/bin",
    ]
    self.environment = pinned.map { "\($0)=\($1)" }
    pinned.merge(environment) { $1 }
    let settings = """
      set -g default-shell /bin/sh
      set -g alternate-screen \(hasAlternate ? "on" : "off")
      set -g history-limit 2000
      set -g status off

      """
    try Data(settings.utf8).write(to: URL(filePath: folder.path + "/conf"))
    let words = ["env", "-i"] + pinned.map { "\($0)=\($1)" } + [program] + arguments
    let command = words.map { "'\($0)'" }.joined(separator: " ")
    try run(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "\(command); echo ended $?; exec cat")
  }

  deinit { _ = try? run("kill-server") }

  /// Another window in which this one is shown, as when a session is entered from within another.
  public func shown(hasAlternate: Bool) throws -> Tmux {
    try Tmux(
      "/usr/bin/tmux", ["-S", folder.path + "/socket", "attach"], hasAlternate: hasAlternate)
  }

  /// Presses keys by the names tmux has for them.
  public func press(_ keys: String...) throws {
    try run(["send-keys", "-t", "0"] + keys)
  }

  /// Types a text as it is.
  public func type(_ text: String) throws {
    try run(["send-keys", "-t", "0", "-l", text])
  }

  /// What the screen shows.
  public var picture: String {
    get throws { try run("capture-pane", "-p", "-t", "0") }
  }

  /// What the screen shows, after all that has scrolled off it.
  public var history: String {
    get throws { try run("capture-pane", "-p", "-S", "-", "-t", "0") }
  }

  /// The process of the program that was started.
  public var process: pid_t {
    get throws {
      let shell = try run("display-message", "-p", "-t", "0", "#{pane_pid}")
      guard let shell = pid_t(shell.prefix { $0.isNumber }),
        let process = Processes.descendants(of: shell).first
      else { throw PtyError.notStarted("the program in tmux") }
      return process
    }
  }

  /// Looks at the screen until it is as wanted.
  public func wait(until condition: (String) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(10)
    while case let picture = try picture, !condition(picture) {
      guard ContinuousClock.now < end else {
        throw PtyError.neverSeen(picture: picture, scrollback: [try history])
      }
    }
  }

  /// Types a word that nothing reads and waits until it is shown: all that was written before is on the screen then.
  public func settle() throws {
    try type("settled")
    try wait(for: "settled")
  }

  public func wait(for text: String) throws { try wait { $0.contains(text) } }

  @discardableResult
  private func run(_ words: String...) throws -> String { try run(words) }

  @discardableResult
  private func run(_ words: [String]) throws -> String {
    let all = ["tmux", "-S", folder.path + "/socket", "-f", folder.path + "/conf"] + words
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = withStrings(all) { all in
      withStrings(environment) { cpty_capture("/usr/bin/tmux", all, $0, &bytes, bytes.count) }
    }
    guard count >= 0 else { throw PtyError.notStarted(all.joined(separator: " ")) }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
