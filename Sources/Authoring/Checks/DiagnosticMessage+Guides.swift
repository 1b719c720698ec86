import Content

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
