public import Content

/// Makes a pack of checked records; the same records, serial and day give the same bytes.
public struct PackBuilder: Sendable {
  public var records: [Record]
  public var serial: Int
  public var created: CalendarDate
  /// Codes no longer used, each with the id of the record its matter went to.
  public var retired: [Code: String]

  public init(records: [Record], serial: Int, created: CalendarDate, retired: [Code: String] = [:])
  {
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
    let sections = Dictionary(
      uniqueKeysWithValues: Section.allCases.map { ($0, ListBuilder(records: records).rows($0)) })
    let places = Self.places(sections)
    let writer = try PackWriter(path)
    let front = StartPageData(records: records, sections: sections)
    try writer.part(.front, Schema.front.bytes(front))
    try writer.table(.keys, try keys(records, places)) { (entry) in entry.bytes }
    try writer.table(.places, PlaceIndex.Entry.all(records)) { (entry) in entry.bytes }
    for section in Section.allCases {
      try writer.table(.rows(section), sections[section, default: []]) {
        (row) throws(PackFault) in try Schema.item.bytes(row)
      }
    }
    try writer.table(.records, records) { (record) throws(PackFault) in
      try Schema.record.bytes(record)
    }
    try writer.table(.texts, records) { (record) throws(PackFault) in
      let row =
        places[record.id].map { sections[$0.section, default: []][$0.row] }
        ?? ListItem(placeOf: record)
      return StoredHit(record, row: try row.map(Schema.item.bytes) ?? []).bytes
    }
    try writer.file(.index) { (file) throws(PackFault) in try IndexBuilder(records).write(to: file)
    }
    try writer.finish(head(records, sections))
  }

  private func head(
    _ records: [Record], _ sections: [Section: [ListItem]]
  ) -> (_ parts: [PackHeader.Part], _ size: Int, _ root: Digest) -> PackHeader {
    let languages = Set(records.flatMap(\.languages))
    let emergencies = records.filter { record in Emergency.all.contains { $0.id == record.id } }
      .compactMap { record in record.phoneAdvice?.own.map { (record.id, $0.digits) } }
    let counts = sections.map { ($0.key, $0.value.count { !$0.isHeading }) }
    return { parts, size, root in
      PackHeader(
        format: PackHeader.format, serial: serial, created: created,
        languages: Language.allCases.filter(languages.contains),
        counts: Dictionary(uniqueKeysWithValues: counts),
        emergencies: Dictionary(emergencies) { first, _ in first }, records: records.count,
        parts: parts,
        blockSize: MerkleTree.blockSize, dataSize: size, root: root.hexadecimal)
    }
  }

  private func keys(
    _ records: [Record], _ places: [String: ListPosition]
  ) throws(PackFault) -> [IDIndex.Entry] {
    var entries: [String: IDIndex.Entry] = [:]
    var numbers: [String: Int] = [:]
    for (number, record) in records.enumerated() {
      numbers[record.id] = number
      for key in [record.id, record.code?.description].compactMap(\.self) {
        entries[key] = IDIndex.Entry(key: key, record: number, place: places[record.id])
      }
    }
    for (code, id) in retired where entries[code.description] == nil {
      let key = code.description
      guard let number = numbers[id] else { throw .dangling(from: key, to: id) }
      entries[key] = IDIndex.Entry(key: key, record: number, place: places[id])
    }
    for (key, record) in Self.numberKeys(records) {
      guard let number = numbers[record] else { continue }
      entries[key] = IDIndex.Entry(key: key, record: number, place: places[record])
    }
    return entries.values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The keys of telephone numbers, each with the id of its record: those compiled in, and those that are the first of one record alone.
  private static func numberKeys(_ records: [Record]) -> [String: String] {
    var holders: [String: [String]] = [:]
    for record in records {
      guard let number = record.phoneAdvice?.own else { continue }
      holders[IDIndex.key(of: number), default: []].append(record.id)
    }
    var keys = holders.compactMapValues { $0.count == 1 ? $0.first : nil }
    let ids = Set(records.map(\.id))
    for emergency in Emergency.all where ids.contains(emergency.id) {
      keys[IDIndex.key(of: emergency.phone)] = emergency.id
    }
    return keys
  }

  private static func places(_ sections: [Section: [ListItem]]) -> [String: ListPosition] {
    var places: [String: ListPosition] = [:]
    for (section, rows) in sections {
      for (index, row) in rows.enumerated() {
        if let id = row.id { places[id] = ListPosition(section: section, row: index) }
      }
    }
    return places
  }
}
