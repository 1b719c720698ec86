internal import CCurses

/// A terminal that is only written on line by line, as on paper, until every trace of it is wiped.
public struct LineTerminal {
  private var editor = LineEditor(isUTF8: ct_is_utf8())
  /// What was typed and not yet looked at.
  private var typed: ArraySlice<UInt8> = []

  /// Sees to it that every way out wipes; nil where input or output is no terminal, and nothing is to be wiped.
  public static func hold() -> LineTerminal? { ct_open_lines() ? LineTerminal() : nil }

  /// Waits for a line and shows it as it is typed; nil where no more will come.
  public mutating func next() -> String? {
    while true {
      while let byte = typed.popFirst() {
        switch editor.take(byte, at: Int(ct_now())) {
        case .echo(let bytes): show(bytes)
        case .line(let line, let echo):
          show(echo)
          return line
        case .end: return nil
        }
      }
      guard read() else { return nil }
    }
  }

  /// Wipes and gives the terminal back.
  public func leave() { ct_close() }

  private func show(_ bytes: [UInt8]) { ct_write_typed(bytes, bytes.count) }

  /// Waits for more; false at the end.
  private mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = ct_read_typed(&buffer, buffer.count)
    typed = buffer[..<max(0, count)]
    return count > 0
  }
}
