extension Character {
  /// The one code point for this letter with a mark upon it; nil where the mark is none, or there is no such letter.
  public func composed(with mark: Character) -> Character? {
    guard let first = mark.unicodeScalars.first, mark.unicodeScalars.count == 1,
      DisplayableCharacters.isCombining(first)
    else { return nil }
    let letter = Character(String(self) + String(mark))
    return composedLetters.firstIndex(of: letter).map { composedLetters[$0] }
  }
}

/// The letters that may be shown and have their marks in them; equal are those that differ only in how the marks are written.
private let composedLetters = Set(
  [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { (value: UInt32) in
    Unicode.Scalar(value).map { Character($0) }
  })
