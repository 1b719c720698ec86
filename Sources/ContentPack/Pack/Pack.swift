public import Content

/// A file of content open for reading. Data is read on demand and verified before use. Thread-safe; `search` may take long, everything else is a few block reads.
public final class Pack: Sendable {
  public let path: String
  public let head: PackHeader

  let file: VerifiedFile
  let records: ByteTable
  let texts: ByteTable
  private let sections: [Section: ByteTable]
  let keys: IDIndex
  let placeNames: PlaceIndex
  let searcher: Searcher

  /// Opens a pack; one of no more bytes than the limit is verified whole, a larger one block by block as it is read, its index before the first search.
  public static func open(
    _ path: String, verifyingWholeUpTo limit: Int = 8 << 20
  ) throws(PackError) -> Pack {
    do throws(PackFault) {
      return try Pack(path, limit: limit)
    } catch {
      throw PackError(path: path, reason: error)
    }
  }

  private init(_ path: String, limit: Int) throws(PackFault) {
    let open = try OpenFile(path)
    let head = try PackHeader(try open.bytes(at: 0, count: min(PackHeader.size, open.size)))
    guard let root = Digest(hexadecimal: head.root), head.blockSize == MerkleTree.blockSize,
      head.dataSize > 0, head.dataSize <= open.size, head.records >= 0
    else { throw .damaged }
    for emergency in Emergency.all {
      if let digits = head.emergencies[emergency.id], digits != emergency.phone.digits {
        throw .otherNumber(emergency.id)
      }
    }
    let tree = MerkleTree(dataSize: head.dataSize)
    guard open.size == PackHeader.size + tree.size else { throw .damaged }
    let file = VerifiedFile(open, tree: tree, root: root)
    let isSmall = head.dataSize <= limit
    if isSmall { try file.verify(0..<head.dataSize) }
    self.path = path
    self.head = head
    self.file = file
    records = try ByteTable(file, part: try head.part(.records))
    texts = try ByteTable(file, part: try head.part(.texts))
    keys = IDIndex(try ByteTable(file, part: try head.part(.keys)))
    placeNames = PlaceIndex(try ByteTable(file, part: try head.part(.places)))
    var sections: [Section: ByteTable] = [:]
    for section in Section.allCases {
      sections[section] = try ByteTable(file, part: try head.part(.rows(section)))
    }
    self.sections = sections
    searcher = Searcher(
      file, part: try head.part(.index), isVerified: isSmall)
  }
}

extension Pack {
  /// What the start page shows.
  public func front() throws(PackError) -> StartPageData {
    try naming { () throws(PackFault) in
      let part = try head.part(.front)
      return try Schema.front.value(try file.bytes(part.offset..<part.offset + part.size))
    }
  }

  /// Lines on a section, headings among them.
  public func rowCount(_ section: Section) -> Int { sections[section]?.count ?? 0 }

  /// Lines of a section; those asked for that it does not have are left out.
  public func rows(_ section: Section, _ range: Range<Int>) throws(PackError) -> [ListItem] {
    try naming { () throws(PackFault) in
      var rows: [ListItem] = []
      for index in range.clamped(to: 0..<rowCount(section)) {
        rows.append(try row(ListPosition(section: section, row: index)))
      }
      return rows
    }
  }

  /// Where the record of an id or a code stands, nil where there is none or it stands on no section.
  public func place(of key: String) throws(PackError) -> ListPosition? {
    try naming { () throws(PackFault) in try entry(key)?.place }
  }

  /// The record of an id, or of a code or a telephone number as a person types it; a retired code gives what took its place.
  public func record(_ key: String) throws(PackError) -> Record? {
    try naming { () throws(PackFault) in
      guard let entry = try entry(key) else { return nil }
      return try record(number: entry.record)
    }
  }

  /// Reads every byte and fails where one is not as it was made.
  public func verify() throws(PackError) {
    try naming { () throws(PackFault) in try file.verify(0..<head.dataSize) }
  }

  /// Word of what is changed or closed for a time, also of what no longer is or is not yet; it stands in no list and is opened by its id.
  public func notices() throws(PackError) -> [Record] {
    try naming { () throws(PackFault) in
      var notices: [Record] = []
      for number in (0..<records.count).reversed() {
        let last = try record(number: number)
        guard last.kind == .notice else { break }
        notices.append(last)
      }
      return notices.reversed()
    }
  }
}

extension Pack {
  /// What a key leads to: a code if it can be read as one, else an id, else a telephone number that is one record's.
  func entry(_ key: String) throws(PackFault) -> IDIndex.Entry? {
    if let code = Code(key), let entry = try keys.entry(code.description) { return entry }
    if let entry = try keys.entry(key) { return entry }
    return try PhoneNumber(typed: key).flatMap { (number) throws(PackFault) in
      try keys.entry(IDIndex.key(of: number))
    }
  }

  func row(_ place: ListPosition) throws(PackFault) -> ListItem {
    guard let section = sections[place.section] else { throw .damaged }
    return try Schema.item.value(try section[place.row])
  }

  func record(number: Int) throws(PackFault) -> Record {
    try Schema.record.value(try records[number])
  }

  /// What a call gives, its fault told with the file's name.
  func naming<Value>(_ call: () throws(PackFault) -> Value) throws(PackError) -> Value {
    do throws(PackFault) {
      return try call()
    } catch {
      throw PackError(path: path, reason: error)
    }
  }
}
