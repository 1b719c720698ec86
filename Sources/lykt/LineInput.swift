import Curses

/// What comes through a pipe or from a file, line by line, in the letters it travels in.
struct LineInput {
  enum Line: Hashable {
    case text(String)
    /// Longer than any question; none of it was taken.
    case tooLong
  }

  /// Bytes of the longest line.
  static let longest = 4096

  private let encoding: CharacterEncoding
  private let read: (Int) -> [UInt8]
  /// What was read and belongs to no line yet.
  private var bytes: ArraySlice<UInt8> = []
  private var isAtBeginning = true
  /// Whether a line feed that comes next only ends the line that a carriage return ended.
  private var isAfterReturn = false

  /// Reads with a function that waits for some bytes, at most so many, and gives none at the end; from standard input where none is given.
  init(
    _ encoding: CharacterEncoding = .ofLocale, read: @escaping (Int) -> [UInt8] = Console.read
  ) {
    self.encoding = encoding
    self.read = read
  }

  /// The next line, ended as on any system or by the end of the input; nil where there is none.
  mutating func next() -> Line? {
    skipMark()
    var line: [UInt8] = []
    var isTooLong = false
    while fill() {
      guard let byte = bytes.popFirst() else { break }
      defer { isAfterReturn = byte == UInt8(ascii: "\r") }
      if byte == UInt8(ascii: "\n"), isAfterReturn { continue }
      if Self.ends.contains(byte) { return isTooLong ? .tooLong : .text(encoding.text(line)) }
      if line.count < Self.longest { line.append(byte) } else { isTooLong = true }
    }
    if isTooLong { return .tooLong }
    return line.isEmpty ? nil : .text(encoding.text(line))
  }

  private static let ends = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]

  /// Drops the mark some programs put before a text in UTF-8.
  private mutating func skipMark() {
    guard isAtBeginning else { return }
    isAtBeginning = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while bytes.count < mark.count, mark.starts(with: bytes) {
      let more = read(Self.longest)
      if more.isEmpty { return }
      bytes += more
    }
    if bytes.starts(with: mark) { bytes = bytes.dropFirst(mark.count) }
  }

  /// Sees to it that there is a byte; false at the end.
  private mutating func fill() -> Bool {
    if bytes.isEmpty { bytes = read(Self.longest)[...] }
    return !bytes.isEmpty
  }
}
