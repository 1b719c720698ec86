import Curses
import Glibc

/// What is typed or comes through a pipe, line by line, in the letters it travels in.
struct LineInput {
  private let encoding: CharacterEncoding
  private var bytes: [UInt8] = []

  /// Bytes of the longest line; what is longer is taken as more than one.
  private static let longest = 4096

  init(_ encoding: CharacterEncoding = .ofLocale) { self.encoding = encoding }

  /// The next line, or nil where there is none; it need not have come to its end if what came of it cannot wait.
  mutating func next(unless isUrgent: (String) -> Bool = { _ in false }) -> String? {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) { return take(end, and: 1) }
      if bytes.count >= Self.longest { return take(Self.longest) }
      if isUrgent(encoding.text(bytes)) { return take(bytes.count) }
      guard read() else { return bytes.isEmpty ? nil : take(bytes.count) }
    }
  }

  private mutating func take(_ count: Int, and dropped: Int = 0) -> String {
    defer { bytes.removeFirst(count + dropped) }
    return encoding.text(bytes.prefix(count))
  }

  /// Waits for more; false at the end.
  private mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      bytes += buffer.prefix(max(0, count))
      return count > 0
    }
  }
}
