import Content

extension ContentValidator {
  /// Warns of what the norm of its language has another word for, and of what only a slip of the hand makes.
  func checkStyle(_ passage: SourceSpan, in language: Language) {
    let ranges = passage.words
    let words = ranges.map { SourceSpan.text(passage.scalars[$0]).lowercased() }
    let rules = HouseStyle.rules(language)
    for (index, range) in ranges.enumerated() {
      for rule in rules where rule.matches(words[index...]) {
        let found = words[index..<index + rule.words.count].joined(separator: " ")
        findings.add(
          .notOfStyle(found, instead: rule.instead), at: passage.place(at: range.lowerBound))
      }
    }
    for offset in passage.doubledSpaces {
      findings.add(.doubledSpace, at: passage.place(at: offset))
    }
    for (word, offset) in passage.brokenHyphens {
      findings.add(.brokenHyphen(word), at: passage.place(at: offset))
    }
  }

  /// Warns of a Norwegian word for a service that stands in a record's English without its meaning beside it where it comes first.
  func checkGlosses(of draft: Draft) {
    var met: Set<String> = []
    for wording in draft.passages where wording.language == .en && wording.role != .name {
      let passage = wording.passage
      for range in passage.words {
        let word = SourceSpan.text(passage.scalars[range])
        guard HouseStyle.glossed.contains(word), met.insert(word).inserted,
          !passage.isExplained(range)
        else { continue }
        findings.add(.noGloss(word), at: passage.place(at: range.lowerBound))
      }
    }
  }
}

extension SourceSpan {
  /// Where two spaces stand together within a line of the file.
  fileprivate var doubledSpaces: [Int] {
    scalars.indices.dropFirst().dropLast().filter { index in
      scalars[index] == " " && scalars[index - 1] == " "
        && spots[index - 1].line == spots[index + 1].line
    }
  }

  /// The words that end in a hyphen before a space, other than those that share their end with a word after «og» or the like.
  fileprivate var brokenHyphens: [(word: String, offset: Int)] {
    let ranges = words
    return zip(ranges, ranges.dropFirst()).compactMap { range, next in
      let hyphen = range.upperBound
      guard hyphen + 1 < scalars.count, scalars[hyphen] == "-", scalars[hyphen + 1] == " ",
        next.lowerBound == hyphen + 2,
        !Self.joining.contains(SourceSpan.text(scalars[next]).lowercased())
      else { return nil }
      return (SourceSpan.text(scalars[range]) + "-", range.lowerBound)
    }
  }

  private static let joining: Set<String> = [
    "og", "eller", "samt", "men", "and", "or", "to", "nor",
  ]

  /// Whether a word stands in brackets, has its meaning in brackets behind it, or is part of a name.
  fileprivate func isExplained(_ range: Range<Int>) -> Bool {
    if let previous = words.last(where: { $0.upperBound == range.lowerBound - 1 }),
      scalars[previous.lowerBound].properties.isUppercase
    {
      return true
    }
    let before = scalars[..<range.lowerBound]
    let opened = before.lastIndex(of: "(") ?? -1
    if opened > before.lastIndex(of: ")") ?? -1 { return true }
    return Self.text(scalars[range.upperBound...].prefix(2)) == " ("
  }
}

extension DiagnosticMessage {
  fileprivate static func notOfStyle(_ word: String, instead: String) -> DiagnosticMessage {
    warning("\"\(word)\" is not what the style sheet has; write \(instead)")
  }

  fileprivate static let doubledSpace = warning("two spaces stand together; one is enough")

  fileprivate static func brokenHyphen(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" is broken at its hyphen; keep the word on one line")
  }

  fileprivate static func noGloss(_ word: String) -> DiagnosticMessage {
    warning("\"\(word)\" comes first here without its English; put that in brackets beside it")
  }
}
