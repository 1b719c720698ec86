import Content

extension ContentValidator {
  /// Checks the words of every record: what may not be said, and how easily it is read.
  func checkWording() {
    for draft in drafts {
      for wording in draft.passages { check(wording, of: draft) }
      checkGlosses(of: draft)
      for language in Language.spoken { checkReadability(of: draft, in: language) }
    }
  }

  private func check(_ wording: Wording, of draft: Draft) {
    let passage = wording.passage
    if case .helpline(let helpline) = draft.details, helpline.hasSecretAddress {
      for offset in passage.addressOffsets {
        findings.add(.addressLike, at: passage.place(at: offset))
      }
    }
    if let language = wording.language { checkStyle(passage, in: language) }
    guard wording.role != .name || wording.language != nil else { return }
    for (number, place) in passage.telephoneNumbers where !Self.sayable.contains(number) {
      findings.add(.numberInProse(number), at: place)
    }
    guard let language = wording.language, wording.role != .name else { return }
    for (word, offset) in WordsToAvoid.found(in: passage, language: language) {
      findings.add(.wordToAvoid(word), at: passage.place(at: offset))
    }
    for sentence in passage.sentences {
      let count = passage[sentence].words.count
      if count > 25 {
        findings.add(.longSentence(count), at: passage.place(at: sentence.lowerBound))
      }
    }
  }

  /// Numbers so well known or so needed that they may be said in a sentence.
  private static let sayable = Set(
    [SubstituteLine.children, .medical, .violence].map(\.number.printed))

  private func checkReadability(of draft: Draft, in language: Language) {
    let wordings = draft.passages.filter { $0.language == language && $0.role != .name }
    var readability = Readability()
    for wording in wordings { readability.add(wording.passage) }
    let most = draft.kind == .helpline ? 40 : 45
    guard let lix = readability.lix, lix > most,
      let first = wordings.first(where: { $0.role == .prose }) ?? wordings.first
    else { return }
    findings.add(.hardToRead(lix, most: most), at: first.passage.place)
  }
}

extension DiagnosticMessage {
  static let addressLike = error(
    "this looks like an address, and the address of this service is secret")

  static func numberInProse(_ number: String) -> DiagnosticMessage {
    error("\(number) stands in a sentence; a telephone number stands in \"phones\" alone")
  }

  static func wordToAvoid(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" lays blame or frightens; say what is so without it")
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
