import Content

extension PackBuilder {
  /// The records with each section's position in its guide and the section after it.
  static func withSteps(_ records: [Record]) -> [Record] {
    var stepped = records
    let sections = Dictionary(grouping: records.indices.filter { records[$0].order != nil }) {
      records[$0].guide
    }
    for record in records {
      guard let form = record.guideForm, let indices = sections[record.id] else { continue }
      let inOrder = indices.sorted { (records[$0].order ?? 0) < (records[$1].order ?? 0) }
      for (place, index) in inOrder.enumerated() {
        let next = inOrder.dropFirst(place + 1).first.map { records[$0] }
        stepped[index].set(
          GuideSection.Step(
            number: place + 1, count: form == .steps ? inOrder.count : nil,
            next: next.map { Reference(.partOf, to: $0, isInverse: true) }))
      }
    }
    return stepped
  }
}

extension Record {
  fileprivate var guideForm: Guide.Form? {
    if case .guide(let guide) = details { guide.form } else { nil }
  }

  fileprivate var order: Int? {
    if case .guideSection(let section) = details { section.order } else { nil }
  }

  /// The guide a section is part of.
  fileprivate var guide: String? {
    references.first { $0.relation == .partOf && !$0.isInverse }?.id
  }

  fileprivate mutating func set(_ step: GuideSection.Step) {
    guard case .guideSection(var section) = details else { return }
    section.step = step
    details = .guideSection(section)
  }
}
