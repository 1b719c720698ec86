/// Random access to a table of byte strings in a file: the strings, the end offset of each, and their count.
///
/// Offsets and count are 64-bit little-endian; offsets are from the start of the table.
struct ByteTable: Sendable {
  private let file: VerifiedFile
  private let start: Int
  private let ends: Int
  let count: Int

  init(_ file: VerifiedFile, part: PackHeader.Part) throws(PackFault) {
    guard part.offset >= 0, part.size >= 8, part.size <= file.size - part.offset else {
      throw .damaged
    }
    let last = part.offset + part.size - 8
    let count = Self.number(try file.bytes(last..<last + 8))
    guard count >= 0, count <= (part.size - 8) / 8 else { throw .damaged }
    self.file = file
    self.count = count
    start = part.offset
    ends = last - 8 * count
  }

  /// The string of a number, counted from 0.
  subscript(index: Int) -> [UInt8] {
    get throws(PackFault) {
      guard (0..<count).contains(index) else { throw .damaged }
      let from = index == 0 ? 0 : try end(index - 1)
      let to = try end(index)
      guard 0 <= from, from <= to, to <= ends - start else { throw .damaged }
      return try file.bytes(start + from..<start + to)
    }
  }

  private func end(_ index: Int) throws(PackFault) -> Int {
    Self.number(try file.bytes(ends + 8 * index..<ends + 8 * index + 8))
  }

  /// A little-endian number of up to 8 bytes.
  static func number(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
