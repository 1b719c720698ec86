public import Content
import Glibc

/// The header of a pack: what it contains, and the root of the Merkle tree over the rest.
///
/// A line `lykt pack 3 DIGEST`, then JSON with sorted keys, then line feeds up to a fixed size; the digest is of all after the line.
public struct PackHeader: Hashable, Sendable {
  /// The format this program writes and reads; raised with every change that an older program would read wrongly.
  public static let format = 3

  static let size = 4096
  private static let magic = "lykt pack "

  public internal(set) var format: Int
  /// Grows with every issue of the content.
  public internal(set) var serial: Int
  public internal(set) var created: CalendarDate
  /// Those any text stands in.
  public internal(set) var languages: [Language]
  /// Records on each section.
  public internal(set) var counts: [Section: Int]
  /// The digits of the numbers that are compiled in as its records give them, by the ids of these.
  var emergencies: [String: String]
  /// Records in all.
  public internal(set) var records: Int
  var parts: [Part]
  var blockSize: Int
  /// Bytes in the blocks, hashes not counted.
  var dataSize: Int
  var root: String

  /// Some of the bytes after the head, for one purpose.
  struct Part: Hashable, Sendable {
    var name: String
    /// From the end of the head.
    var offset: Int
    var size: Int
  }

  /// How many records stand on a section.
  public func count(_ section: Section) -> Int { counts[section] ?? 0 }
}

extension PackHeader {
  /// The bytes of it.
  func bytes() throws(PackFault) -> [UInt8] {
    let json = try Schema.header.bytes(self)
    let room = Self.size - Self.line(Digest(of: []), format: format).utf8.count
    guard json.count < room else { throw .unwritable(EFBIG) }
    let rest = json + Array(repeating: 0x0A, count: room - json.count)
    return Array(Self.line(Digest(of: rest), format: format).utf8) + rest
  }

  /// Reads it from the beginning of a file.
  init(_ bytes: [UInt8]) throws(PackFault) {
    let start = String(decoding: bytes.prefix(Self.magic.utf8.count + 20), as: UTF8.self)
    guard start.hasPrefix(Self.magic) else { throw .notAPack }
    let version = start.dropFirst(Self.magic.count).prefix { $0 != " " }
    guard let format = Int(version), "\(format)" == version else { throw .notAPack }
    guard format <= Self.format else { throw .newerFormat(format) }
    guard format >= Self.format else { throw .olderFormat(format) }
    guard bytes.count == Self.size, let end = bytes.firstIndex(of: 0x0A) else { throw .damaged }
    let rest = bytes[(end + 1)...]
    let line = Self.line(Digest(of: rest), format: format)
    guard bytes[...end].elementsEqual(line.utf8) else { throw .damaged }
    self = try Schema.header.value(Array(rest))
    guard self.format == format else { throw .damaged }
  }

  private static func line(_ digest: Digest, format: Int) -> String {
    "\(magic)\(format) \(digest.hexadecimal)\n"
  }
}

/// What is wrong with a pack, as a part of the reader says it that does not know the file.
typealias PackFault = PackError.Reason
extension PackError.Reason: Error {}
