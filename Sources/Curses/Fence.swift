internal import CCurses

/// What the kernel keeps the program from, even by a mistake of its own.
public struct Fence: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// It never gains rights it did not start with.
  public static let rights = Fence(rawValue: UInt32(ct_fence_rights))
  /// It starts no program, opens no socket, writes no file and types nothing in the person's stead.
  public static let calls = Fence(rawValue: UInt32(ct_fence_calls))
  public static let whole: Fence = [.rights, .calls]

  /// Puts the fence up for good, on every thread, once the terminal and all files are open; gives what of it holds here.
  public static func raise() -> Fence { Fence(rawValue: ct_fence()) }
}
