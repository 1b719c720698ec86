/// The shape of the digests under which a pack's bytes lie.
///
/// Level 0 is the bytes themselves in blocks; each level above holds the digests of the blocks below it, up to one that is a single block.
/// The digest of that block is the root.
struct MerkleTree: Hashable, Sendable {
  static let blockSize = 16_384

  let blockSize: Int
  /// Bytes of each level, the bytes themselves first.
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

  /// The number of the level whose one block the root is of.
  var top: Int { sizes.count - 1 }

  /// Where a level begins after the head.
  func start(ofLevel level: Int) -> Int { sizes[..<level].reduce(0, +) }

  /// Where a block lies after the head, nil where the level has none of that number.
  func range(ofBlock number: Int, level: Int) -> Range<Int>? {
    guard sizes.indices.contains(level), number >= 0 else { return nil }
    let from = number * blockSize
    guard from < sizes[level] else { return nil }
    let start = start(ofLevel: level)
    return start + from..<start + min(from + blockSize, sizes[level])
  }
}
