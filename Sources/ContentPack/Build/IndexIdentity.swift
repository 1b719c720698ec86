import Glibc

/// The random identifier in a Xapian file, which would make each build different.
enum IndexIdentity {
  private static let place = 16
  private static let size = 16

  /// Replaces it by a digest of the rest of the file.
  static func replace(in path: String) throws(PackFault) {
    let file = try OpenFile(path)
    var hasher = BlockHasher(blockSize: MerkleTree.blockSize)
    var offset = 0
    while offset < file.size {
      var bytes = try file.bytes(at: offset, count: min(1 << 20, file.size - offset))
      if offset == 0, bytes.count >= place + size {
        bytes.replaceSubrange(place..<place + size, with: repeatElement(0, count: size))
      }
      hasher.append(bytes)
      offset += bytes.count
    }
    try write(hasher.finish().root.bytes.prefix(size), to: path)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws(PackFault) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(errno) }
    defer { close(descriptor) }
    let written = bytes.withUnsafeBytes {
      pwrite(descriptor, $0.baseAddress, $0.count, off_t(place))
    }
    guard written == size else { throw .unwritable(errno) }
  }
}
