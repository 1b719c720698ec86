import Content

extension DiagnosticMessage {
  static let firstRankHeading = error("headings begin with ##; the title stands in the record")

  static func notProse(_ what: String) -> DiagnosticMessage {
    error(
      "\(what) cannot be shown; prose is headings, paragraphs, lists, emphasis, quotations and links"
    )
  }

  static let linkWithoutWords = error("a link needs words that are shown")

  static func badLink(_ address: String) -> DiagnosticMessage {
    error(
      "\"\(address)\" is nothing to link to; a link leads to the id of a record or to https://…")
  }

  static let emptyProse = error("there is no text here; leave it out where there is none")

  static func proseTwice(_ language: Language) -> DiagnosticMessage {
    error("the text in \(language.rawValue) stands here and in \(language.rawValue).md; keep one")
  }

  static func lacksProse(_ languages: [Language]) -> DiagnosticMessage {
    error("the text of this record is missing in \(list(languages.map(\.rawValue), "and"))")
  }
}
