public import Content
import FoundationEssentials

/// The first bytes of a pack: what it holds, and the digest that everything after them hangs from.
///
/// A line `lykt pack 1 DIGEST`, then JSON with sorted keys, then line feeds up to a fixed size; the digest is of all after the line.
public struct PackHeader: Codable, Hashable, Sendable {
  /// The newest format this program knows.
  public static let format = 1

  static let size = 4096
  private static let magic = "lykt pack "

  public let format: Int
  /// Grows with every issue of the content.
  public let serial: Int
  public let created: CalendarDate
  /// Those any text stands in.
  public let languages: [Language]
  /// Records on each section, by its name.
  public let counts: [String: Int]
  /// The digits of the numbers that are compiled in as its records give them, by the ids of these.
  let emergencies: [String: String]
  /// Records in all.
  public let records: Int
  let parts: [Part]
  let blockSize: Int
  /// Bytes in the blocks, hashes not counted.
  let dataSize: Int
  let root: String

  /// Some of the bytes after the head, for one purpose.
  struct Part: Codable, Hashable, Sendable {
    let name: String
    /// From the end of the head.
    let offset: Int
    let size: Int
  }

  /// How many records stand on a section.
  public func count(_ section: Section) -> Int { counts[section.name] ?? 0 }
}

extension PackHeader {
  /// The bytes of it, nil where they would be too many.
  var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(self) else { return nil }
    let room = Self.size - Self.line(Digest(of: []), format: format).utf8.count
    guard json.count < room else { return nil }
    let rest = Array(json) + Array(repeating: 0x0A, count: room - json.count)
    return Array(Self.line(Digest(of: rest), format: format).utf8) + rest
  }

  /// Reads it from the beginning of a file.
  init(_ bytes: [UInt8]) throws(PackFault) {
    let start = String(decoding: bytes.prefix(Self.magic.utf8.count + 20), as: UTF8.self)
    guard start.hasPrefix(Self.magic) else { throw .notAPack }
    let version = start.dropFirst(Self.magic.count).prefix { $0 != " " }
    guard let format = Int(version), "\(format)" == version else { throw .notAPack }
    guard format <= Self.format else { throw .newerFormat(format) }
    guard bytes.count == Self.size, let end = bytes.firstIndex(of: 0x0A) else { throw .damaged }
    let rest = bytes[(end + 1)...]
    let line = Self.line(Digest(of: rest), format: format)
    guard bytes[...end].elementsEqual(line.utf8),
      let head = try? JSONDecoder().decode(PackHeader.self, from: Data(rest)), head.format == format
    else { throw .damaged }
    self = head
  }

  private static func line(_ digest: Digest, format: Int) -> String {
    "\(magic)\(format) \(digest.hexadecimal)\n"
  }
}

/// What is wrong with a pack, as a part of the reader says it that does not know the file.
typealias PackFault = PackError.Reason
extension PackError.Reason: Error {}
