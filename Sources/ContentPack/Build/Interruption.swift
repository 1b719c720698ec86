import Glibc
import Synchronization

/// The signal that came; 0 where none did. Set in a signal handler, where a lock-free store is allowed.
private let received = Atomic<Int32>(0)

/// The signals that end a build in order: it stops at the next step, removes what it has made, and throws.
public enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// Takes these signals from now on instead of ending at once.
  public static func watch() {
    received.store(0, ordering: .relaxed)
    for number in signals { signal(number) { received.store($0, ordering: .relaxed) } }
  }

  /// Ends the process by the signal, as whoever sent it expects.
  public static func end(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Throws where one of them came.
  static func check() throws(PackFault) {
    let number = received.load(ordering: .relaxed)
    if number != 0 { throw .interrupted(number) }
  }
}
