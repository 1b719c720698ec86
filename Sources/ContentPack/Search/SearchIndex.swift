import CXapian

/// A Xapian database open for reading. Not thread-safe.
struct SearchIndex: ~Copyable {
  /// A document and its score.
  struct Hit: Hashable {
    /// The record's number, from 0.
    let record: Int
    let weight: Double
    let group: Group?
  }

  private let handle: OpaquePointer
  /// The weighting of queries without a ranking.
  private static let plain = cx_weighing(saturation: 1, length: 0)

  /// Opens the database at a descriptor's offset and takes ownership of the descriptor.
  init?(descriptor: Int32) {
    guard let handle = cx_index_open(descriptor) else { return nil }
    self.handle = handle
  }

  deinit { cx_index_close(handle) }

  /// How many documents hold a term.
  func count(_ term: String) -> Int { Int(cx_index_count(handle, term, term.utf8.count)) }

  /// The first terms with a prefix, in byte order, with their document frequencies.
  func terms(beginning: String, most: Int) -> [(term: String, count: Int)] {
    var found: [(term: String, count: Int)] = []
    withUnsafeMutablePointer(to: &found) { found in
      _ = cx_index_terms(
        handle, beginning, beginning.utf8.count, most,
        { context, term, length, count in
          guard let context, let term else { return }
          let bytes = UnsafeRawBufferPointer(start: term, count: length)
          context.assumingMemoryBound(to: [(term: String, count: Int)].self).pointee
            .append((String(decoding: bytes, as: UTF8.self), Int(count)))
        }, found)
    }
    return found
  }

  /// The known word within an edit distance; nil if there is none.
  func spelling(_ word: String, distance: Int) -> String? {
    Self.string { cx_index_spelling(handle, word, word.utf8.count, UInt32(distance), $0, $1) }
  }

  /// The metadata stored under a key.
  func note(_ key: String) -> String? {
    Self.string { cx_index_note(handle, key, key.utf8.count, $0, $1) }
  }

  /// The best documents for a query by score, ties by document number.
  func search(_ query: Query, limit: Int) -> [Hit] {
    guard limit > 0, let asked = cx_query_open() else { return [] }
    defer { cx_query_close(asked) }
    guard query.push(to: asked) else { return [] }
    var numbers = [UInt32](repeating: 0, count: limit)
    var weights = [Double](repeating: 0, count: limit)
    var groups = [UInt32](repeating: 0, count: limit)
    let found = cx_index_search(
      handle, asked, Self.plain, limit, &numbers, &weights, &groups)
    return (0..<max(0, found)).map {
      Hit(record: Int(numbers[$0]) - 1, weight: weights[$0], group: Group(number: groups[$0]))
    }
  }

  private static func string(_ write: (UnsafeMutablePointer<CChar>?, Int) -> Int) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      let length = write(buffer.baseAddress, buffer.count)
      guard length > 0 else { return nil }
      return String(decoding: buffer[..<length].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
