import Glibc

/// A regular file open for reading. Thread-safe: it is read with `pread`.
final class OpenFile: Sendable {
  private let descriptor: Int32
  let size: Int
  /// The modification time when it was opened.
  private let written: timespec

  init(_ path: String) throws(PackFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw .unreadable(number)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAPack
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    written = status.st_mtim
  }

  /// Throws `damaged` if it has been written to or truncated since it was opened; a file renamed over it is no such change.
  func checkUnchanged() throws(PackFault) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard Int(status.st_size) == size, status.st_mtim.tv_sec == written.tv_sec,
      status.st_mtim.tv_nsec == written.tv_nsec
    else { throw .damaged }
  }

  deinit { close(descriptor) }

  /// A number of bytes at an offset; throws `damaged` at the end of the file.
  func bytes(at offset: Int, count: Int) throws(PackFault) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = pread(descriptor, rest.baseAddress, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { problem = errno }
        guard got > 0 else { return }
        filled += got
      }
    }
    if problem != 0 { throw .unreadable(problem) }
    guard bytes.count == count else { throw .damaged }
    return bytes
  }

  /// A duplicate descriptor of the same open file, positioned at an offset.
  func duplicate(at offset: Int) throws(PackFault) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .unreadable(errno) }
    guard lseek(copy, off_t(offset), SEEK_SET) >= 0 else {
      let number = errno
      close(copy)
      throw .unreadable(number)
    }
    return copy
  }
}
