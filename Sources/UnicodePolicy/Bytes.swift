extension [UInt8] {
  /// Where some bytes first stand in these, nil where they do not.
  public func place(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first, wanted.count <= count else { return nil }
    return withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { wanted in
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
          if Self.agree(bytes, from: start, wanted) { return start }
        }
        return nil
      }
    }
  }

  /// Whether these begin with others.
  public func begins(with wanted: [UInt8]) -> Bool {
    guard wanted.count <= count else { return false }
    return withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { Self.agree(bytes, from: 0, $0) }
    }
  }

  private static func agree(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ wanted: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for place in 0..<wanted.count where bytes[start + place] != wanted[place] { return false }
    return true
  }
}
