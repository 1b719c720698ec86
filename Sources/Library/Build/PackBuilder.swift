public import Content
import FoundationEssentials

/// Makes a pack of checked records; the same records, serial and day give the same bytes.
public struct PackBuilder: Sendable {
  public var records: [Record]
  public var serial: Int
  public var created: Day
  /// Codes no longer used, each with the id of the record its matter went to.
  public var retired: [Code: String]

  public init(records: [Record], serial: Int, created: Day, retired: [Code: String] = [:]) {
    self.records = records
    self.serial = serial
    self.created = created
    self.retired = retired
  }

  /// Writes the pack, whole or not at all.
  public func write(to path: String) throws(PackError) {
    do throws(PackFault) {
      try written(to: path)
    } catch {
      throw PackError(path: path, reason: error)
    }
  }

  private func written(to path: String) throws(PackFault) {
    let records = try resolved()
    let shelves = Dictionary(
      uniqueKeysWithValues: Shelf.allCases.map { ($0, Rows(records: records).rows($0)) })
    let places = Self.places(shelves)
    let writer = try PackWriter(path)
    try writer.part(.front, Self.json(Front(records: records, shelves: shelves)))
    try writer.table(.keys, try keys(records, places).map(\.bytes))
    for shelf in Shelf.allCases {
      try writer.table(.rows(shelf), shelves[shelf, default: []].map(Self.json))
    }
    try writer.table(.records, records.lazy.map(Self.json))
    try writer.table(
      .texts,
      records.lazy.map { record in
        let row = places[record.id].map { Self.json(shelves[$0.shelf, default: []][$0.row]) }
        return FoundText(record, row: row ?? []).bytes
      })
    try writer.file(.index) { (file) throws(PackFault) in try IndexBuilder(records).write(to: file)
    }
    try writer.finish(head(records, shelves))
  }

  private func head(
    _ records: [Record], _ shelves: [Shelf: [Row]]
  ) -> (_ parts: [Head.Part], _ size: Int, _ root: Digest) -> Head {
    let languages = Set(records.flatMap(\.languages))
    let counts = shelves.map { ($0.key.name, $0.value.count { !$0.isHeading }) }
    return { parts, size, root in
      Head(
        format: Head.format, serial: serial, created: created,
        languages: Language.allCases.filter(languages.contains),
        counts: Dictionary(uniqueKeysWithValues: counts), records: records.count, parts: parts,
        blockSize: HashTree.blockSize, dataSize: size, root: root.hexadecimal)
    }
  }

  private func keys(
    _ records: [Record], _ places: [String: Place]
  ) throws(PackFault) -> [KeyTable.Entry] {
    var entries: [String: KeyTable.Entry] = [:]
    var numbers: [String: Int] = [:]
    for (number, record) in records.enumerated() {
      numbers[record.id] = number
      for key in [record.id, record.code?.description].compactMap(\.self) {
        entries[key] = KeyTable.Entry(key: key, record: number, place: places[record.id])
      }
    }
    for (code, id) in retired where entries[code.description] == nil {
      let key = code.description
      guard let number = numbers[id] else { throw .dangling(from: key, to: id) }
      entries[key] = KeyTable.Entry(key: key, record: number, place: places[id])
    }
    return entries.values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func places(_ shelves: [Shelf: [Row]]) -> [String: Place] {
    var places: [String: Place] = [:]
    for (shelf, rows) in shelves {
      for (index, row) in rows.enumerated() {
        if let id = row.id { places[id] = Place(shelf: shelf, row: index) }
      }
    }
    return places
  }

  /// The one way to write a value: sorted keys and no spaces.
  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }
}
