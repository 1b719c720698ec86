extension SourceSpan {
  /// The ranges of its words: letters and digits, with the signs that may stand within a word.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in scalars.indices {
      if isWordPart(index) {
        start = start ?? index
      } else if let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let begun = start { words.append(begun..<scalars.count) }
    return words
  }

  /// The ranges of its sentences, what is no sentence but stands alone counted as one.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where endsSentence(index) {
      sentences.append(start..<index + 1)
      start = index + 1
      while start < scalars.count, scalars[start] == " " { start += 1 }
    }
    if start < scalars.count { sentences.append(start..<scalars.count) }
    return sentences
  }

  private func isWordPart(_ index: Int) -> Bool {
    if Self.isWordLetter(scalars[index]) { return true }
    guard ["-", ".", "'", "’", "/", "@"].contains(scalars[index]), index > 0,
      index + 1 < scalars.count
    else { return false }
    return Self.isWordLetter(scalars[index - 1]) && Self.isWordLetter(scalars[index + 1])
  }

  private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a full stop or the like ends a sentence: what follows does not go on in small letters or digits.
  private func endsSentence(_ index: Int) -> Bool {
    guard [".", "!", "?"].contains(scalars[index]) else { return false }
    let rest = scalars[(index + 1)...].drop { ["»", "\"", "”", ")"].contains($0) }
    guard rest.first == " " else { return rest.isEmpty }
    guard let next = rest.first(where: { $0 != " " }) else { return true }
    return !next.properties.isLowercase && next.properties.numericType == nil
  }
}
