import Content
import Dispatch
import Interface
import ContentPack
import Synchronization

/// Searches one thing at a time beside the loop; one not yet begun gives way to a newer.
final class SearchWorker: Sendable {
  private let pack: Pack
  private let queue = DispatchQueue(label: "lykt")
  private let newest = Mutex(0)

  init(_ pack: Pack) { self.pack = pack }

  func search(_ request: SearchRequest, generation: Int, answerTo mailbox: Mailbox) {
    newest.withLock { $0 = generation }
    queue.async { [self] in
      guard newest.withLock({ $0 == generation }) else { return }
      let answer =
        (try? pack.search(request)) ?? SearchAnswer(query: request.words)
      mailbox.post(.found(answer, generation: generation))
    }
  }
}
