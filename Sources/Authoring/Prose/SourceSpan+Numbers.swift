import Content

extension SourceSpan {
  /// The telephone numbers in running text, long enough to be nothing else.
  var telephoneNumbers: [(number: String, place: SourceLocation)] {
    guard scalars.count(where: Self.isDigit) >= 5 else { return [] }
    var found: [(String, SourceLocation)] = []
    var index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]), !isWithinWord(index) else {
        index += 1
        continue
      }
      let ends = groupEnds(from: index)
      let longest = ends.prefix(4).last { Self.isLongNumber(Self.text(scalars[index..<$0])) }
      if let longest {
        found.append((Self.text(scalars[index..<longest]), place(at: index)))
        index = longest
      } else {
        index = ends.first ?? index + 1
      }
    }
    return found
  }

  /// Where the groups of digits end that begin here and follow each other with a space between.
  private func groupEnds(from start: Int) -> [Int] {
    var ends: [Int] = []
    var index = start
    while index < scalars.count, Self.isDigit(scalars[index]) {
      while index < scalars.count, Self.isDigit(scalars[index]) { index += 1 }
      if index < scalars.count, scalars[index].properties.isAlphabetic { break }
      ends.append(index)
      guard index + 1 < scalars.count, scalars[index] == " " || scalars[index] == "\u{A0}" else {
        break
      }
      index += 1
    }
    return ends
  }

  /// Whether a digit goes on a word, an address or a number begun before it.
  private func isWithinWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    return before.properties.isAlphabetic || Self.isDigit(before)
      || ["/", "-", ".", "=", "_"].contains(before)
  }

  private static func isLongNumber(_ text: String) -> Bool {
    let spaced = text.replacing("\u{A0}", with: " ")
    if spaced.count == 8, let first = spaced.first, first >= "2", !spaced.contains(" ") {
      return true
    }
    return spaced.count >= 5 && PhoneNumber(spaced) != nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
