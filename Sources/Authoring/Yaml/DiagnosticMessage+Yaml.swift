extension DiagnosticMessage {
  static func notYAML(_ problem: String) -> DiagnosticMessage {
    error("this is not YAML: \(problem)")
  }

  static func twice(_ key: String, firstLine: Int) -> DiagnosticMessage {
    error("\"\(key)\" stands twice; the first is on line \(firstLine)")
  }

  static let properties = error(
    "anchors (&), aliases (*) and tags (!) are not used here; write the value out, or quote it")
}
