/// Why something of the content could not be read, and which file it is about.
public struct Failure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missing, unreadable, notAPack, damaged
    case newerFormat(Int)
    case olderFormat(Int)
    /// It gives another number for an emergency than the one that is compiled in.
    case otherNumber
    /// The system gave the search no thread.
    case noThread
  }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What cannot be had, as a heading.
  func title(_ words: Messages) -> String {
    reason == .noThread ? words.searchTrouble : words.contentTrouble
  }

  /// What is wrong and what to do, in a language.
  public func sentence(_ words: Messages) -> String {
    switch reason {
    case .missing: words.packMissing(path)
    case .unreadable: words.packUnreadable(path)
    case .notAPack: words.packNotPack(path)
    case .damaged: words.packDamaged(path)
    case .newerFormat(let format): words.packNewer(path, format)
    case .olderFormat(let format): words.packOlder(path, format)
    case .otherNumber: words.packOtherNumber(path)
    case .noThread: words.noThread
    }
  }
}
