import Foundation
import Pty
import Testing

/// The real program in a real terminal, on the content of the project.
struct ReaderTests {
  private static let program = Programs.built("lykt")

  private func start(columns: Int = 80, rows: Int = 24, terminal: String = "xterm-256color") throws -> Pty {
    let pty = try Pty(
      Self.program, columns: columns, rows: rows, environment: ["TERM": terminal])
    try pty.wait(for: "F9 Forlat")
    return pty
  }
}
