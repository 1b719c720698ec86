import Glibc
import Testing

/// A way in which the reader can end.
enum WayOut: CaseIterable, Sendable, CustomTestStringConvertible {
  case exitKey, quitKey, exitCall
  case hangUpSignal, interrupt, terminate, quitSignal
  case trap, fault, stackOverflow, abort
  case readerKilled, supervisorKilled, readerTerminated

  /// Takes it, given how to type and who the two processes are.
  func take(type: (String) throws -> Void, supervisor: pid_t, reader: pid_t) rethrows {
    switch self {
    case .exitKey: try type("\u{1B}[20~")
    case .quitKey: try type("q")
    case .exitCall: try type("X")
    case .trap: try type("T")
    case .fault: try type("S")
    case .stackOverflow: try type("O")
    case .abort: try type("A")
    case .hangUpSignal: kill(supervisor, SIGHUP)
    case .interrupt: kill(supervisor, SIGINT)
    case .terminate: kill(supervisor, SIGTERM)
    case .quitSignal: kill(supervisor, SIGQUIT)
    case .readerKilled: kill(reader, SIGKILL)
    case .supervisorKilled: kill(supervisor, SIGKILL)
    case .readerTerminated: kill(reader, SIGTERM)
    }
  }

  /// The ways that differ in what happens to the terminal.
  static let distinct: [WayOut] = [
    .exitKey, .quitKey, .hangUpSignal, .interrupt, .terminate, .quitSignal, .trap, .fault,
    .readerKilled, .supervisorKilled,
  ]

  /// Whether the reader itself has a chance to wipe.
  var needsNoGuardian: Bool { self != .readerKilled && self != .supervisorKilled }

  /// The exit status the shell sees.
  var status: Int32 {
    switch self {
    case .exitCall: 3
    case .trap: 128 + SIGILL
    case .fault, .stackOverflow: 128 + SIGSEGV
    case .abort: 128 + SIGABRT
    case .readerKilled, .supervisorKilled: 128 + SIGKILL
    default: 0
    }
  }

  var testDescription: String { String(describing: self) }
}
