import Glibc
import Testing

/// A way in which a reading of the real program can end.
enum Departure: CaseIterable, Sendable, CustomTestStringConvertible {
  case exitKey, escapes, interruptKey, quitByte, quitKey
  /// Only a kiosk's.
  case stopKey
  case hangUp, terminate, interrupt, quit
  case fault, trap
  case readerKilled, supervisorKilled

  /// Those that end any reading.
  static let everywhere = allCases.filter { $0 != .stopKey }

  /// Those that differ in what happens to the terminal.
  static let distinct: [Departure] = [.escapes, .hangUp, .fault, .readerKilled, .supervisorKilled]

  /// Takes it, given how to type and who the two processes are.
  func take(type: (String) throws -> Void, supervisor: pid_t, reader: pid_t) rethrows {
    switch self {
    case .exitKey: try type("\u{1B}[20~")
    case .escapes: try type("\u{1B}\u{1B}\u{1B}")
    case .interruptKey: try type("\u{3}")
    case .quitByte: try type("\u{1C}")
    case .quitKey: try type("q")
    case .stopKey: try type("\u{1A}")
    case .hangUp: kill(supervisor, SIGHUP)
    case .terminate: kill(supervisor, SIGTERM)
    case .interrupt: kill(supervisor, SIGINT)
    case .quit: kill(supervisor, SIGQUIT)
    case .fault: kill(reader, SIGSEGV)
    case .trap: kill(reader, SIGILL)
    case .readerKilled: kill(reader, SIGKILL)
    case .supervisorKilled: kill(supervisor, SIGKILL)
    }
  }

  /// The exit status the shell sees.
  var status: Int32 {
    switch self {
    case .fault: 128 + SIGSEGV
    case .trap: 128 + SIGILL
    case .readerKilled, .supervisorKilled: 128 + SIGKILL
    default: 0
    }
  }

  var testDescription: String { String(describing: self) }
}
