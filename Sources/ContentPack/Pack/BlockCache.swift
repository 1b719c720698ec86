/// A cache of verified blocks that evicts the least recently used.
struct BlockCache {
  struct Key: Hashable {
    let level: Int
    let number: Int
  }

  private var entries: [Key: (block: [UInt8], used: Int)] = [:]
  private let capacity: Int
  private var clock = 0

  init(capacity: Int) { self.capacity = capacity }

  subscript(key: Key) -> [UInt8]? {
    mutating get {
      clock += 1
      entries[key]?.used = clock
      return entries[key]?.block
    }
    set {
      clock += 1
      entries[key] = newValue.map { ($0, clock) }
      guard entries.count > capacity else { return }
      if let oldest = entries.min(by: { $0.value.used < $1.value.used }) {
        entries[oldest.key] = nil
      }
    }
  }
}
