/// The layout of the Merkle tree over a pack's data, a hash tree of SHA-256 digests as in dm-verity.
///
/// Level 0 is the data in blocks of 16 KiB; each level above holds the digests of the blocks below, up to one that fits one block.
/// The digest of that block is the root.
struct MerkleTree: Hashable, Sendable {
  static let blockSize = 16_384

  let blockSize: Int
  /// Bytes of each level, the data first.
  let sizes: [Int]

  init(dataSize: Int, blockSize: Int = Self.blockSize) {
    self.blockSize = blockSize
    var sizes = [dataSize]
    while let last = sizes.last, last > blockSize || sizes.count == 1 {
      sizes.append((last + blockSize - 1) / blockSize * Digest.size)
    }
    self.sizes = sizes
  }

  /// All levels together.
  var size: Int { sizes.reduce(0, +) }

  /// The number of the level of a single block, whose digest is the root.
  var top: Int { sizes.count - 1 }

  /// The offset of a level from the end of the head.
  func start(ofLevel level: Int) -> Int { sizes[..<level].reduce(0, +) }

  /// The byte range of a block from the end of the head; nil if the level has none of that number.
  func range(ofBlock number: Int, level: Int) -> Range<Int>? {
    guard sizes.indices.contains(level), number >= 0 else { return nil }
    let from = number * blockSize
    guard from < sizes[level] else { return nil }
    let start = start(ofLevel: level)
    return start + from..<start + min(from + blockSize, sizes[level])
  }
}
