import Content

extension DiagnosticMessage {
  static let addressLike = error(
    "this looks like an address, and the address of this service is secret")

  static func numberInProse(_ number: String) -> DiagnosticMessage {
    error("\(number) stands in a sentence; a telephone number stands in \"phones\" alone")
  }

  static func wordToAvoid(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" lays blame or frightens; say what is so without it")
  }

  static func notOfStyle(_ word: String, instead: String) -> DiagnosticMessage {
    warning("\"\(word)\" is not what the style sheet has; write \(instead)")
  }

  static let doubledSpace = warning("two spaces stand together; one is enough")

  static func brokenHyphen(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" is broken at its hyphen; keep the word on one line")
  }

  static func noGloss(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" comes first here without its English; put that in brackets beside it")
  }

  static func longSentence(_ words: Int) -> DiagnosticMessage {
    warning("this sentence has \(words) words; 25 is enough")
  }

  static func hardToRead(_ lix: Int, most: Int) -> DiagnosticMessage {
    warning("this text has LIX \(lix); write it with \(most) or less")
  }

  static func due(_ freshness: Freshness, since day: CalendarDate) -> DiagnosticMessage {
    switch freshness {
    case .fresh, .due: warning("due for checking; last checked \(day)")
    case .amber: warning("amber: long due for checking; last checked \(day)")
    case .red: warning("red: shown as not confirmed since \(day)")
    }
  }
}
