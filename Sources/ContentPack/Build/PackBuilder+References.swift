import Content

extension PackBuilder {
  /// The records in the order of their codes, each reference with the name of what it leads to and seen from both ends.
  func resolved() throws(PackFault) -> [Record] {
    var records = records.sorted(by: Self.inOrder)
    let places = Dictionary(
      records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var references = [Set<Reference>](repeating: [], count: records.count)
    for (from, record) in records.enumerated() {
      for written in record.references where !written.isInverse {
        guard let to = places[written.id] else { throw .dangling(from: record.id, to: written.id) }
        references[from].insert(Reference(written.relation, to: records[to]))
        references[to].insert(Reference(written.relation, to: record, isInverse: true))
      }
    }
    let shortNames = Self.shortNames(records)
    let lines = Dictionary(
      uniqueKeysWithValues: SubstituteLine.allCases.map { ($0, $0.substitute(in: records)) })
    for index in records.indices {
      records[index].references = references[index].sorted(by: Self.inOrder)
      records[index].spellOut(shortNames)
      records[index].setSubstitute(lines)
    }
    return Self.withBreaks(Self.withServices(Self.withNumbers(Self.withSteps(records))))
  }

  /// The records, each with the breaks of all its words, also of those that come from other records.
  private static func withBreaks(_ records: [Record]) -> [Record] {
    var all = Hyphenation()
    for record in records { all.add(record.breaks) }
    return records.map { record in
      var record = record
      record.breaks = all.limited(to: record.wordings.lazy.map(\.text))
      return record
    }
  }

  /// Organisations by their short names.
  private static func shortNames(_ records: [Record]) -> [String: OrganisationRef] {
    let named = records.compactMap { record -> (String, OrganisationRef)? in
      guard case .organisation(let organisation) = record.details else { return nil }
      return organisation.short.map { ($0, OrganisationRef(name: record.title, id: record.id)) }
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  private static func inOrder(_ one: Record, _ other: Record) -> Bool {
    switch (one.code, other.code) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
    }
  }

  private static func inOrder(_ one: Reference, _ other: Reference) -> Bool {
    if one.relation != other.relation { return one.relation.rank < other.relation.rank }
    if one.isInverse != other.isInverse { return other.isInverse }
    if let first = one.code, let second = other.code, first != second { return first < second }
    return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}

extension Reference {
  init(_ relation: Relation, to record: Record, isInverse: Bool = false) {
    self.init(
      relation: relation, isInverse: isInverse, id: record.id, code: record.code,
      title: record.title, cell: record.cell)
  }
}

extension Record {
  /// Notes which line is rung where a service cannot be.
  fileprivate mutating func setSubstitute(_ lines: [SubstituteLine: Substitute?]) {
    guard case .helpline(var helpline) = details else { return }
    helpline.substitute = lines[SubstituteLine(for: helpline)] ?? nil
    details = .helpline(helpline)
  }

  /// Notes whom the short names in a plan's measures are of.
  fileprivate mutating func spellOut(_ shortNames: [String: OrganisationRef]) {
    guard case .plan(var plan) = details else { return }
    let used = plan.measures.compactMap(\.responsible).flatMap {
      $0.split { !$0.isLetter }.map(String.init)
    }
    let known = shortNames.filter { used.contains($0.key) }
    plan.shortNames = known.isEmpty ? nil : known
    details = .plan(plan)
  }

  fileprivate var cell: GuideSection.Cell? {
    if case .guideSection(let section) = details { section.cell } else { nil }
  }
}

extension Relation {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
