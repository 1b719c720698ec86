import Glibc

/// A small file of text, read whole.
enum TextFile {
  enum Problem: Error, Hashable { case missing, unreadable, tooLong }

  /// Its text without a byte order mark; a file longer than so many bytes is refused.
  static func text(of path: String, longest: Int) throws(Problem) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      if count == 0 { return text(bytes) }
      bytes += piece.prefix(count)
    }
    throw .tooLong
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
  }
}
