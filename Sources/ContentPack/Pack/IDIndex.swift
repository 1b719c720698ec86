public import Content

/// A sorted table of ids, codes and telephone numbers, searched by bisection.
struct IDIndex: Sendable {
  struct Entry: Hashable, Sendable {
    /// An id, a code as it is printed, or a telephone number.
    let key: String
    /// The number of the record, from 0.
    let record: Int
    /// Where its row stands; nil for a notice.
    let place: ListPosition?
  }

  private let table: ByteTable

  init(_ table: ByteTable) { self.table = table }

  /// The key of a telephone number, which no id or code can be.
  static func key(of number: PhoneNumber) -> String { "tel:\(number.digits)" }

  /// The entry of a key.
  func entry(_ key: String) throws(PackFault) -> Entry? {
    let wanted = Array(key.utf8)
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      let bytes = try table[middle]
      let entry = try Entry(bytes)
      if entry.key.utf8.elementsEqual(wanted) { return entry }
      if entry.key.utf8.lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }
}

extension IDIndex.Entry {
  /// Nine bytes after the key: record (4), section or 0 (1), row (4); little-endian.
  private static let tail = 9

  var bytes: [UInt8] {
    Array(key.utf8) + Self.bytes(record) + [place?.section.storedNumber ?? 0]
      + Self.bytes(place?.row ?? 0)
  }

  init(_ bytes: [UInt8]) throws(PackFault) {
    guard bytes.count > Self.tail else { throw .damaged }
    let numbers = bytes[(bytes.count - Self.tail)...]
    key = String(decoding: bytes.dropLast(Self.tail), as: UTF8.self)
    record = ByteTable.number(numbers.prefix(4))
    place = try Section.stored(numbers[numbers.startIndex + 4]).map {
      ListPosition(section: $0, row: ByteTable.number(numbers.suffix(4)))
    }
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// Where a record stands: a section, and the number of its row there from 0.
public struct ListPosition: Hashable, Sendable {
  public let section: Section
  public let row: Int

  public init(section: Section, row: Int) {
    self.section = section
    self.row = row
  }
}
