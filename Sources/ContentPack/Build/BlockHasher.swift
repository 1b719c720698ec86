/// Computes the levels of a Merkle tree over a stream of bytes.
struct BlockHasher {
  private let blockSize: Int
  private var block: [UInt8] = []
  private var digests: [UInt8] = []

  init(blockSize: Int) { self.blockSize = blockSize }

  mutating func append(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = rest.prefix(blockSize - block.count)
      block += taken
      rest = rest.dropFirst(taken.count)
      if block.count == blockSize { endBlock() }
    }
  }

  /// The levels above the data, lowest first, and the root.
  mutating func finish() -> (digests: [UInt8], root: Digest) {
    if !block.isEmpty { endBlock() }
    var levels = digests
    var level = digests
    while level.count > blockSize {
      var above: [UInt8] = []
      for start in stride(from: 0, to: level.count, by: blockSize) {
        above += Digest(of: level[start..<min(start + blockSize, level.count)]).bytes
      }
      levels += above
      level = above
    }
    return (levels, Digest(of: level))
  }

  private mutating func endBlock() {
    digests += Digest(of: block).bytes
    block.removeAll(keepingCapacity: true)
  }
}
