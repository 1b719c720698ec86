import Testing

/// A kind of terminal, and whether it keeps a second screen for full-screen programs.
struct TerminalKind: Sendable, CustomTestStringConvertible {
  let name: String
  let hasAlternate: Bool

  static let names = ["xterm-256color", "tmux-256color", "screen-256color", "linux", "vt220"]

  static let all = names.flatMap { name in
    [true, false].map { TerminalKind(name: name, hasAlternate: $0) }
  }

  var testDescription: String { name + (hasAlternate ? "" : " with one screen") }
}
