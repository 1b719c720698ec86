extension Mistake {
  static func notYAML(_ problem: String) -> Mistake { error("this is not YAML: \(problem)") }

  static func twice(_ key: String, firstLine: Int) -> Mistake {
    error("\"\(key)\" stands twice; the first is on line \(firstLine)")
  }

  static let properties = error(
    "anchors (&), aliases (*) and tags (!) are not used here; write the value out, or quote it")
}
