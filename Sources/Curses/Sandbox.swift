internal import CCurses

/// What the kernel keeps the program from, even by a mistake of its own.
public struct Sandbox: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// It never gains rights it did not start with.
  public static let rights = Sandbox(rawValue: UInt32(ct_sandbox_rights))
  /// It starts no program, opens no socket, writes no file and types nothing in the person's stead.
  public static let calls = Sandbox(rawValue: UInt32(ct_sandbox_calls))
  public static let whole: Sandbox = [.rights, .calls]

  /// Enters the sandbox for good, on every thread, once the terminal and all files are open; gives what of it holds here.
  public static func enter() -> Sandbox { Sandbox(rawValue: ct_sandbox()) }
}
