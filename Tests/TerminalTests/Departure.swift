import Glibc
import Testing

/// A way in which a reading of the real program can end.
enum Departure: CaseIterable, Sendable, CustomTestStringConvertible {
  case exitKey, escapes, interruptKey, quitByte, quitKey
  case hangUp, terminate, interrupt, quit
  case fault, trap
  case readerKilled, guardianKilled

  /// Those that differ in what happens to the terminal.
  static let distinct: [Departure] = [.escapes, .hangUp, .fault, .readerKilled, .guardianKilled]

  /// Takes it, given how to type and who the two processes are.
  func take(type: (String) throws -> Void, guardian: pid_t, reader: pid_t) rethrows {
    switch self {
    case .exitKey: try type("\u{1B}[20~")
    case .escapes: try type("\u{1B}\u{1B}\u{1B}")
    case .interruptKey: try type("\u{3}")
    case .quitByte: try type("\u{1C}")
    case .quitKey: try type("q")
    case .hangUp: kill(guardian, SIGHUP)
    case .terminate: kill(guardian, SIGTERM)
    case .interrupt: kill(guardian, SIGINT)
    case .quit: kill(guardian, SIGQUIT)
    case .fault: kill(reader, SIGSEGV)
    case .trap: kill(reader, SIGILL)
    case .readerKilled: kill(reader, SIGKILL)
    case .guardianKilled: kill(guardian, SIGKILL)
    }
  }

  /// The exit status the shell sees.
  var status: Int32 {
    switch self {
    case .fault: 128 + SIGSEGV
    case .trap: 128 + SIGILL
    case .readerKilled, .guardianKilled: 128 + SIGKILL
    default: 0
    }
  }

  var testDescription: String { String(describing: self) }
}
