import Content

extension Draft {
  /// Takes a text in Markdown for the body in one language.
  func add(_ source: SourceSpan, in language: Language) {
    let prose = Prose(source, findings: findings)
    if prose.text.blocks.isEmpty { findings.add(.emptyProse, at: source.place) }
    body[language] = prose.text
    passages += prose.passages.map { Wording(role: .prose, language: language, passage: $0) }
    links += prose.links
  }

  /// Reads the body where it stands in the record itself.
  func readText(_ fields: Fields) {
    _ = fields.group("text") { fields in
      for language in Language.allCases {
        guard let node = fields.node(language.rawValue),
          let passage = fields.passage(node, language.rawValue, wanted: "a text in Markdown")
        else { continue }
        if body[language] != nil { findings.add(.proseTwice(language), at: passage.place) }
        add(passage, in: language)
      }
    }
    if fields.has("text") { marks["text"] = fields.place(of: "text") }
  }

  /// Reports the languages that the body, where there is one, must stand in and does not.
  func checkBodyLanguages() {
    let lacking = languages.filter { body[$0] == nil }
    if !body.isEmpty, !lacking.isEmpty { findings.add(.lacksProse(lacking), at: mark("text")) }
  }
}

extension DiagnosticMessage {
  static let emptyProse = error("there is no text here; leave it out where there is none")

  static func proseTwice(_ language: Language) -> DiagnosticMessage {
    error("the text in \(language.rawValue) stands here and in \(language.rawValue).md; keep one")
  }

  static func lacksProse(_ languages: [Language]) -> DiagnosticMessage {
    error("the text of this record is missing in \(list(languages.map(\.rawValue), "and"))")
  }
}
