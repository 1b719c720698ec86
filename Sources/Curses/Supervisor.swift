internal import CCurses

/// The process that takes what is typed, hears the keys that leave whatever the reader does, and wipes the terminal after it.
public enum Supervisor {
  /// Splits the program in two and returns in the reader, with how many readers came before it; nil where it could not.
  ///
  /// It must come before any thread. One that renews starts another reader after each; after crashes in a row it shows a
  /// sentence, in the terminal's own letters, for so many milliseconds first.
  public static func start(
    renewing: Bool = false, sentence: [UInt8] = [], pause: Int = 5_000
  ) -> Int? {
    let before = (sentence + [0]).withUnsafeBytes { bytes in
      ct_supervise(
        ct_supervision(
          renews: renewing, sentence: bytes.bindMemory(to: CChar.self).baseAddress,
          pause: Int32(pause)))
    }
    return before < 0 ? nil : Int(before)
  }

  /// Sets the status the program ends with when a key leaves.
  public static func end(with status: Int32) { ct_set_status(status) }
}
