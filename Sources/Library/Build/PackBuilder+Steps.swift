import Content

extension PackBuilder {
  /// Notes of each section which of its guide's it is, and which is read after it.
  static func setSteps(_ records: inout [Record]) {
    let guides = Dictionary(
      records.compactMap { record in record.guideForm.map { (record.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let sections = Dictionary(grouping: records.indices.filter { records[$0].order != nil }) {
      records[$0].guide
    }
    for (guide, indices) in sections {
      guard let form = guide.flatMap({ guides[$0] }) else { continue }
      let inOrder = indices.sorted { (records[$0].order ?? 0) < (records[$1].order ?? 0) }
      for (place, index) in inOrder.enumerated() {
        let next = place + 1 < inOrder.count ? records[inOrder[place + 1]] : nil
        records[index].set(
          Section.Step(
            number: place + 1, count: form == .steps ? inOrder.count : nil,
            next: next.map { Reference(.partOf, to: $0, isInverse: true) }))
      }
    }
  }
}

extension Record {
  fileprivate var guideForm: Guide.Form? {
    if case .guide(let guide) = details { guide.form } else { nil }
  }

  fileprivate var order: Int? {
    if case .section(let section) = details { section.order } else { nil }
  }

  /// The guide a section is part of.
  fileprivate var guide: String? {
    references.first { $0.relation == .partOf && !$0.isInverse }?.id
  }

  fileprivate mutating func set(_ step: Section.Step) {
    guard case .section(var section) = details else { return }
    section.step = step
    details = .section(section)
  }
}
