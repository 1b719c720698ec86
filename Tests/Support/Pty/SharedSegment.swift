import Glibc

/// The picture of a screen in memory that a braille program reads, laid out as it wants it: size, cursor, letters, colours.
final class SharedSegment {
  private static let size = 4 + 66 * 132 * 2
  private static let grey: UInt8 = 7
  private let identifier: Int32
  private let bytes: UnsafeMutableRawBufferPointer

  /// One that belongs to a folder, and is gone with this value.
  init(folder: String) throws {
    identifier = shmget(ftok(folder, Int32(UInt8(ascii: "b"))), Self.size, IPC_CREAT | 0o700)
    guard identifier >= 0, let start = shmat(identifier, nil, 0), Int(bitPattern: start) != -1
    else {
      throw PtyError.notStarted("shmget")
    }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: Self.size)
  }

  deinit {
    shmdt(bytes.baseAddress)
    shmctl(identifier, IPC_RMID, nil)
  }

  /// Puts a screen there; a letter beyond ASCII is a question mark.
  func write(_ screen: TerminalScreen) {
    var image = [screen.columns, screen.rows, screen.cursor.column, screen.cursor.row].map(
      UInt8.init)
    for row in 0..<screen.rows {
      for column in 0..<screen.columns {
        image.append(Character(screen[column, row].text).asciiValue ?? UInt8(ascii: "?"))
      }
    }
    image += Array(repeating: Self.grey, count: screen.columns * screen.rows) + [0, 0]
    bytes.copyBytes(from: image)
  }
}
