import Crypto

/// The SHA-256 of some bytes.
struct Digest: Hashable, Sendable {
  static let size = 32

  let bytes: [UInt8]

  init(of data: some Sequence<UInt8>) {
    var hash = SHA256()
    let done: Void? = data.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if done == nil { hash.update(data: Array(data)) }
    bytes = Array(hash.finalize())
  }

  /// Wraps the bytes of a digest; nil unless there are 32.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = Array(bytes)
  }

  /// Reads 64 lower-case hexadecimal digits.
  init?(hexadecimal text: some StringProtocol) {
    let digits = text.utf8.compactMap(Self.value)
    guard text.utf8.count == 2 * Self.size, digits.count == 2 * Self.size else { return nil }
    bytes = (0..<Self.size).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }

  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
