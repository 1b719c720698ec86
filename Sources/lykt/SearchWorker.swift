import Content
import Glibc
import Interface
import Synchronization

/// Answers slow requests one at a time on a thread of its own; one not yet begun gives way to a newer.
///
/// The thread is made at the first request; where the system gives none, that is the answer.
final class SearchWorker: Sendable {
  private struct State {
    var waiting: PageRequest?
    var hasThread = false
  }

  private let store: ContentStore
  private let mailbox: Mailbox
  private let state = Mutex(State())
  private let isWaiting = Semaphore()

  init(_ store: ContentStore, answerTo mailbox: Mailbox) {
    self.store = store
    self.mailbox = mailbox
  }

  func submit(_ request: PageRequest) {
    let (dropped, isReady) = state.withLock { state in
      defer { state.waiting = request }
      state.hasThread = state.hasThread || start()
      return (state.waiting, state.hasThread)
    }
    if let dropped { mailbox.post(.dropped(dropped)) }
    guard isReady else {
      state.withLock { $0.waiting = nil }
      mailbox.post(.read(request, .failure(Failure(path: "", reason: .noThread))))
      return
    }
    isWaiting.signal()
  }

  /// Starts the thread, which works until the process ends; false where there is none to be had.
  private func start() -> Bool {
    var thread = pthread_t()
    let worker = Unmanaged.passRetained(self)
    let problem = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<SearchWorker>.fromOpaque(context).takeRetainedValue().work()
      }, worker.toOpaque())
    guard problem == 0 else {
      worker.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func work() -> Never {
    while true {
      isWaiting.wait()
      let next = state.withLock { state in
        defer { state.waiting = nil }
        return state.waiting
      }
      if let next { mailbox.post(.read(next, store.read(next.request))) }
    }
  }
}

/// Counts what one thread has left for another, which waits where there is nothing.
private final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func signal() { sem_post(semaphore) }

  func wait() { while sem_wait(semaphore) != 0 {} }
}
