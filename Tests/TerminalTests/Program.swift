import Pty

/// The real program, with the project's own content.
enum Program {
  /// Starts it on a terminal, and waits for its first page.
  static func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    on kind: TerminalKind = TerminalKind(name: "xterm-256color", hasAlternate: true)
  ) throws -> Pty {
    let pty = try Pty(
      Processes.built("lykt"), ["--content", ProjectPack.path] + arguments, columns: columns,
      rows: rows, environment: ["TERM": kind.name], hasAlternate: kind.hasAlternate)
    try pty.wait(for: "F9 ")
    return pty
  }

  /// The keys that open a record from anywhere.
  static let opening = "gH10\r"
  /// Words that only stand in that record.
  static let marker = "Du kan ringe"
}
