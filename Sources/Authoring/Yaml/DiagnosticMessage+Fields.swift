import Content

extension DiagnosticMessage {
  static let keyNotWord = error("a field is named by one word")

  static func unknownField(_ name: String, nearest: String?) -> DiagnosticMessage {
    error("there is no field \"\(name)\" here" + (nearest.map { "; is it \"\($0)\"?" } ?? ""))
  }

  static func missingField(_ name: String) -> DiagnosticMessage { error("\"\(name)\" is missing") }

  static func emptyField(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" is empty; leave it out where nothing is known")
  }

  static func wrongForm(_ name: String, wanted: String) -> DiagnosticMessage {
    error("\"\(name)\" must be \(wanted)")
  }

  static func badForm(_ name: String, _ value: String, wanted: String) -> DiagnosticMessage {
    error("\"\(name)\" is \"\(value)\"; it must be \(wanted)")
  }

  static func unquoted(_ value: String, _ likeness: String) -> DiagnosticMessage {
    error("without quotes this is \(likeness); write \"\(value)\" with its quotes")
  }

  static func lineBreak(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" is one paragraph and may hold no line break")
  }

  static func lacksLanguages(_ languages: [Language]) -> DiagnosticMessage {
    error("this is missing in \(list(languages.map(\.rawValue), "and"))")
  }

  static func sentenceWithoutLanguage(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" must say its language: \"nb\" at least, and a text for each")
  }
}
