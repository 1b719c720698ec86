import Interface
import Synchronization

/// Where work beside the loop leaves its messages; leaving one wakes the loop.
final class Mailbox: Sendable {
  private let messages = Mutex<[Action]>([])
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func post(_ message: Action) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Takes all there is.
  func empty() -> [Action] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
