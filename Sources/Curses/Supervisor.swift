internal import CCurses

/// The process that wipes the terminal when the reader could not.
public enum Supervisor {
  /// Splits the program in two and returns in the reader, with how many readers came before it; nil where it could not.
  ///
  /// It must come before any thread; one that renews starts another reader after each.
  public static func start(renewing: Bool = false) -> Int? {
    let before = ct_supervise(renewing)
    return before < 0 ? nil : Int(before)
  }
}
