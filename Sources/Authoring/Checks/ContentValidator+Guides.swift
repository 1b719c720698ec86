import Content

extension ContentValidator {
  /// Holds sections against their guides: code, order and cell.
  func checkGuides() {
    var orders: [String: Draft] = [:]
    var cells: [String: [GuideSection.Cell: Draft]] = [:]
    for draft in drafts {
      guard case .guideSection(let section) = draft.details, let guide = guide(of: draft) else {
        continue
      }
      checkCode(of: draft, in: guide)
      if let first = orders.updateValue(draft, forKey: "\(guide.id.value) \(section.order)") {
        findings.add(.orderTwice(section.order, first.id.value), at: draft.mark("order"))
      }
      guard let cell = section.cell else { continue }
      checkCell(cell, of: draft, in: guide)
      if let first = cells[guide.id.value, default: [:]].updateValue(draft, forKey: cell) {
        findings.add(.cellTwice(first.id.value), at: draft.mark("cell"))
      }
    }
  }

  private func guide(of section: Draft) -> Draft? {
    let guides = section.references.filter { $0.relation == .partOf }
    if guides.count > 1 { findings.add(.oneGuide, at: section.mark("part-of")) }
    return guides.first.flatMap { byID[$0.id] }.flatMap { $0.kind == .guide ? $0 : nil }
  }

  private func checkCode(of section: Draft, in guide: Draft) {
    guard let code = section.code, let theirs = guide.code,
      code.value.numbers.first != theirs.value.numbers.first
    else { return }
    findings.add(.codeOfOtherGuide(code.value, theirs.value), at: code.place)
  }

  private func checkCell(_ cell: GuideSection.Cell, of section: Draft, in guide: Draft) {
    guard case .guide(let details) = guide.details else { return }
    if details.form != .grid {
      findings.add(.noGrid(guide.id.value), at: section.mark("cell"))
    } else if !details.groups.indices.contains(cell.group - 1)
      || !(0...details.kinds.count).contains(cell.kind)
    {
      findings.add(
        .cellOutside(groups: details.groups.count, kinds: details.kinds.count),
        at: section.mark("cell"))
    }
  }
}

extension DiagnosticMessage {
  static let oneGuide = error("a section is part of one guide")

  static func orderTwice(_ order: Int, _ other: String) -> DiagnosticMessage {
    error("\(other) has the place \(order) in this guide too")
  }

  static func cellTwice(_ other: String) -> DiagnosticMessage {
    error("\(other) stands in this cell too")
  }

  static func noGrid(_ guide: String) -> DiagnosticMessage {
    error("\(guide) is no grid and has no cells")
  }

  static func cellOutside(groups: Int, kinds: Int) -> DiagnosticMessage {
    error(
      "the grid has \(groups) groups and \(kinds) kinds, counted from 1; kind 0 is a group's own page"
    )
  }

  static func codeOfOtherGuide(_ code: Code, _ guide: Code) -> DiagnosticMessage {
    error("\(code) is no code for a section of \(guide); theirs begin with \(guide).")
  }
}
