import Content
import UnicodePolicy

/// A sorted table of the names and postal codes of places, searched by bisection.
struct PlaceIndex: Sendable {
  struct Entry: Hashable, Sendable {
    /// The folded words of the name.
    let key: String
    let kind: PlaceMatch.Kind
    /// As it is written.
    let name: String
    /// The number of the place's record, from 0.
    let record: Int
  }

  private let table: ByteTable

  init(_ table: ByteTable) { self.table = table }

  /// A name as it is compared: its words folded, without the word for a municipality.
  static func key(of name: String) -> String { key(of: Folding.words(of: name).map(\.word)) }

  static func key(of words: [String]) -> String {
    let said = words.filter { !commonWords.contains($0) }
    return (said.isEmpty ? words : said).joined(separator: " ")
  }

  /// A name as it may be typed: as it is written, and with `a` for `ä` and `æ`, which are else folded to `e`.
  fileprivate static func spellings(of name: String) -> Set<String> {
    let plain = name.map { character -> Character in
      switch character {
      case "ä", "æ": "a"
      case "Ä", "Æ": "A"
      default: character
      }
    }
    return [name, String(plain)]
  }

  /// What may be said with a name and is no part of it, folded.
  private static let commonWords: Set = [
    "kommune", "kommunen", "kommuna", "municipality", "suohkan", "fylke",
  ]

  /// All entries of a key.
  func entries(_ key: String) throws(PackFault) -> [Entry] {
    var found: [Entry] = []
    var index = try first(key)
    while index < table.count {
      let entry = try Entry(try table[index])
      guard entry.key == key else { break }
      found.append(entry)
      index += 1
    }
    return found
  }

  /// The entries that begin with a key, then those spelled most like it, the nearest first; postal codes are not compared.
  func nearest(to key: String, most: Int) throws(PackFault) -> [Entry] {
    let wanted = Array(key.unicodeScalars)
    let allowed = wanted.count < 4 ? 1 : wanted.count < 8 ? 2 : 3
    var found: [(distance: Int, entry: Entry)] = []
    for index in try first(":")..<table.count {
      let entry = try Entry(try table[index])
      let letters = Array(entry.key.unicodeScalars)
      guard entry.kind != .county else { continue }
      if wanted.count >= 2, letters.starts(with: wanted) {
        found.append((0, entry))
        continue
      }
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = EditDistance.between(letters, wanted)
      if distance <= allowed { found.append((distance, entry)) }
    }
    return found.sorted {
      ($0.distance, $0.entry.kind.rawValue, $0.entry.key)
        < ($1.distance, $1.entry.kind.rawValue, $1.entry.key)
    }.prefix(most).map(\.entry)
  }

  /// The index of the first entry whose key is not before one.
  private func first(_ key: String) throws(PackFault) -> Int {
    let wanted = Array(key.utf8)
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if try Entry(try table[middle]).key.utf8.lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension PlaceIndex.Entry {
  /// The key and U+001F, then the kind as a digit, the name, and the number of the record in 4 bytes, little-endian.
  var bytes: [UInt8] {
    Array(key.utf8) + [0x1F, UInt8(0x30 + kind.rawValue)] + Array(name.utf8)
      + (0..<4).map { UInt8(truncatingIfNeeded: record >> (8 * $0)) }
  }

  init(_ bytes: [UInt8]) throws(PackFault) {
    guard let end = bytes.firstIndex(of: 0x1F), bytes.count >= end + 6,
      let kind = PlaceMatch.Kind(rawValue: Int(bytes[end + 1]) - 0x30)
    else { throw .damaged }
    key = String(decoding: bytes[..<end], as: UTF8.self)
    self.kind = kind
    name = String(decoding: bytes[(end + 2)..<(bytes.count - 4)], as: UTF8.self)
    record = ByteTable.number(bytes.suffix(4))
  }

  /// Those of some records, in order.
  static func all(_ records: [Record]) -> [PlaceIndex.Entry] {
    var entries: Set<PlaceIndex.Entry> = []
    var owners: [String: Set<String>] = [:]
    for record in records {
      guard case .place(let place) = record.details else { continue }
      for code in place.postalCodes where PlaceIndex.key(of: code.name) == record.nameKey {
        owners[record.nameKey, default: []].insert(place.number)
      }
    }
    for (number, record) in records.enumerated() {
      guard case .place(let place) = record.details else { continue }
      let add = { (kind: PlaceMatch.Kind, name: String) in
        for written in PlaceIndex.spellings(of: name) {
          let key = PlaceIndex.key(of: written)
          entries.insert(PlaceIndex.Entry(key: key, kind: kind, name: name, record: number))
        }
      }
      add(.name, record.title(.nb))
      for name in place.otherNames { add(.otherName, name) }
      for name in place.formerNames { add(.formerName, name) }
      add(.county, place.county.name)
      for code in place.postalCodes {
        add(.postalCode, code.code)
        let owner = owners[PlaceIndex.key(of: code.name)]
        if owner == nil || owner?.contains(place.number) == true { add(.postalPlace, code.name) }
      }
    }
    return entries.map { ($0, $0.bytes) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

extension Record {
  fileprivate var nameKey: String { PlaceIndex.key(of: title(.nb)) }
}

/// How many letters must be changed, added or taken away to make one word of another (Levenshtein 1966).
enum EditDistance {
  static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = diagonal + (other[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
