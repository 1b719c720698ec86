import UnicodePolicy

/// What can be asked for in the dialogue by a letter or in words; the letters are those of the full screen, but for the one that turns the page.
enum LineCommandWord: CaseIterable {
  case start, next, previous, back, forward, code, search, near, safety, language, help, leave

  /// The letters, digits and signs that ask for it.
  var letters: [Character] {
    switch self {
    case .start: ["0"]
    case .next: ["d"]
    case .previous: ["b"]
    case .back: ["r"]
    case .forward: ["f"]
    case .code: ["g"]
    case .search: ["/"]
    case .near: []
    case .safety: ["s"]
    case .language: ["m"]
    case .help: ["?"]
    case .leave: ["q", "!"]
    }
  }

  /// The one that a text asks for, by its letter or by words of any language, in either case and also without æ, ø and å.
  init?(_ text: String) {
    let typed = Folding.fold(text)
    guard let word = Self.names[typed] else { return nil }
    self = word
  }

  private static let names: [String: LineCommandWord] = {
    var names: [String: LineCommandWord] = [:]
    for word in allCases {
      for letter in word.letters { names[String(letter)] = word }
      for words in [LineModeMessages.bokmal, .nynorsk, .english] {
        for name in words.names[word] ?? [] { names[Folding.fold(name)] = word }
      }
    }
    return names
  }()
}
