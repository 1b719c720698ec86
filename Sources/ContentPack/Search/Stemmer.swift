import CXapian

/// A Snowball stemmer for folded words. Not thread-safe.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  init(_ language: String) { handle = cx_stemmer_open(language) }

  deinit { if let handle { cx_stemmer_close(handle) } }

  /// The stem, or the word itself where there is none shorter.
  func stem(_ word: String) -> String {
    guard let handle else { return word }
    let stem = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Terms.longestWord) {
      buffer in
      let length = cx_stemmer_stem(handle, word, word.utf8.count, buffer.baseAddress, buffer.count)
      return String(decoding: buffer[..<length].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return stem.isEmpty ? word : stem
  }
}
