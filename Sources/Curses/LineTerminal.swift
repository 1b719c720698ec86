internal import CCurses
internal import Glibc
internal import Screen

/// A terminal that is only written on line by line, as on paper, until every trace of it is wiped.
public struct LineTerminal: ~Copyable {
  /// What is known of it.
  public let description: TerminalDescription
  private var keys: KeyReader
  private var editor = LineEditor()

  /// Sees to it that every way out wipes; nil where input or output is no terminal, and nothing is to be wiped.
  public static func hold() -> LineTerminal? {
    guard ct_open_lines() else { return nil }
    return LineTerminal(description: TerminalDescription())
  }

  private init(description: TerminalDescription) {
    self.description = description
    keys = KeyReader()
    if description.name != nil { keys.learnKeys() }
  }

  /// Waits for a line and shows it letter by letter as it is typed; nil where the reader leaves or no more will come.
  public mutating func next() -> String? {
    while true {
      guard let event = keys.next(within: nil, size: { Size(columns: 0, rows: 0) }) else {
        continue
      }
      switch editor.take(event, at: Int(ct_now())) {
      case .nothing: break
      case .typed(let text): write(text)
      case .erased(let text): erase(text)
      case .changed(let old, let new):
        erase(old)
        write(new)
      case .line(let line):
        write("\n")
        return line
      case .end: return nil
      }
    }
  }

  /// Wipes and gives the terminal back.
  public func leave() { ct_close() }

  /// Takes text off the end of the line, a column at a time, as every terminal can.
  private func erase(_ text: String) {
    let columns = description.encoding.shown(text).count
    send(Array(String(repeating: "\u{8} \u{8}", count: columns).utf8))
  }

  private func write(_ text: String) { send(description.encoding.bytes(text)) }

  /// Waits until the terminal takes more; false where it does not within a second.
  private func waitsToWrite() -> Bool {
    var source = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&source, 1, 1000) > 0
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if sent < 0, errno == EINTR || (errno == EAGAIN && waitsToWrite()) { continue }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }
}
