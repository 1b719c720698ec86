import Glibc
import Synchronization

/// Reads the data of a pack; each block is verified against the root before any byte of it is returned. Thread-safe.
final class VerifiedFile: Sendable {
  private let file: OpenFile
  private let tree: MerkleTree
  private let root: Digest
  private let cache = Mutex(BlockCache(capacity: 256))

  init(_ file: OpenFile, tree: MerkleTree, root: Digest) {
    self.file = file
    self.tree = tree
    self.root = root
  }

  var size: Int { tree.sizes[0] }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) throws(PackFault) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= size else { throw .damaged }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let number = place / tree.blockSize
      let block = try block(number)
      let from = place - number * tree.blockSize
      let to = min(block.count, range.upperBound - number * tree.blockSize)
      guard from < to else { throw .damaged }
      bytes += block[from..<to]
      place += to - from
    }
    return bytes
  }

  /// Verifies every block of a range without caching it.
  func verify(_ range: Range<Int>) throws(PackFault) {
    guard range.lowerBound >= 0, range.upperBound <= size, !range.isEmpty else { throw .damaged }
    for number in range.lowerBound / tree.blockSize...(range.upperBound - 1) / tree.blockSize {
      _ = try fresh(BlockCache.Key(level: 0, number: number))
    }
  }

  /// Fails where the file has been written to since it was opened.
  func checkUnchanged() throws(PackFault) { try file.checkUnchanged() }

  /// A descriptor of its own that stands at a place in the file.
  func descriptor(at offset: Int) throws(PackFault) -> Int32 {
    try file.duplicate(at: PackHeader.size + offset)
  }

  private func block(_ number: Int) throws(PackFault) -> [UInt8] {
    try verified(BlockCache.Key(level: 0, number: number))
  }

  private func verified(_ key: BlockCache.Key) throws(PackFault) -> [UInt8] {
    if let known = cache.withLock({ $0[key] }) { return known }
    let block = try fresh(key)
    cache.withLock { $0[key] = block }
    return block
  }

  private func fresh(_ key: BlockCache.Key) throws(PackFault) -> [UInt8] {
    guard let range = tree.range(ofBlock: key.number, level: key.level) else { throw .damaged }
    let block = try file.bytes(at: PackHeader.size + range.lowerBound, count: range.count)
    guard Digest(of: block) == (try expected(key)) else { throw .damaged }
    return block
  }

  private func expected(_ key: BlockCache.Key) throws(PackFault) -> Digest {
    if key.level == tree.top { return root }
    let perBlock = tree.blockSize / Digest.size
    let above = BlockCache.Key(level: key.level + 1, number: key.number / perBlock)
    let digests = try verified(above)
    let from = key.number % perBlock * Digest.size
    guard let digest = Digest(bytes: digests[from..<min(from + Digest.size, digests.count)]) else {
      throw .damaged
    }
    return digest
  }
}
