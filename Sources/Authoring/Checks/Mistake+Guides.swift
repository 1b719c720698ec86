import Content

extension Mistake {
  static let oneGuide = error("a section is part of one guide")

  static func orderTwice(_ order: Int, _ other: String) -> Mistake {
    error("\(other) has the place \(order) in this guide too")
  }

  static func cellTwice(_ other: String) -> Mistake { error("\(other) stands in this cell too") }

  static func noGrid(_ guide: String) -> Mistake { error("\(guide) is no grid and has no cells") }

  static func cellOutside(groups: Int, kinds: Int) -> Mistake {
    error(
      "the grid has \(groups) groups and \(kinds) kinds, counted from 1; kind 0 is a group's own page"
    )
  }

  static func codeOfOtherGuide(_ code: Code, _ guide: Code) -> Mistake {
    error("\(code) is no code for a section of \(guide); theirs begin with \(guide).")
  }
}
