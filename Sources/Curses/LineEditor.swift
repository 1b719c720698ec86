internal import Screen
internal import UnicodePolicy

/// A line as it is typed on a terminal that neither echoes nor corrects by itself.
struct LineEditor {
  /// What an event comes to.
  enum Outcome: Hashable {
    case nothing
    /// Text that now stands at the end of the line.
    case typed(String)
    /// Text that no longer does.
    case erased(String)
    /// The last letter became another, by a mark upon it.
    case changed(from: String, to: String)
    case line(String)
    /// The reader leaves, or no more will come.
    case end
  }

  /// Characters of the longest line; what is typed beyond it is not taken.
  static let longest = 200

  private var line = ""
  private var escapes = TripleEscape()

  /// Takes what happened at a time in milliseconds.
  mutating func take(_ event: Event, at time: Int) -> Outcome {
    switch event {
    case .key(.escape): return escapes.press(at: time) ? .end : .nothing
    case .key(let key):
      escapes.reset()
      return take(key)
    case .pasted(let text): return add(text)
    case .ended: return .end
    case .resized, .continued, .woken: return .nothing
    }
  }

  private mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return add(character)
    case .tab: return add(" ")
    case .enter:
      defer { line = "" }
      return .line(line)
    case .backspace: return erase { $0 == 0 }
    case .control("u"): return erase { _ in true }
    case .control("w"): return eraseWord()
    case .function(9), .control("c"), .control("\\"), .control("z"): return .end
    case .control("d"): return line.isEmpty ? .end : .nothing
    default: return .nothing
    }
  }

  private mutating func add(_ text: String) -> Outcome {
    let taken = text.prefix(max(0, Self.longest - line.count))
    line += taken
    return taken.isEmpty ? .nothing : .typed(String(taken))
  }

  /// Adds a character; a mark goes upon the letter before it, where there is a letter that has it.
  private mutating func add(_ character: Character) -> Outcome {
    guard !DisplayableCharacters.contains(character) else { return add(String(character)) }
    guard let last = line.last, let whole = last.composed(with: character) else { return .nothing }
    line.removeLast()
    line.append(whole)
    return .changed(from: String(last), to: String(whole))
  }

  private mutating func eraseWord() -> Outcome {
    let kept = line.reversed().drop { $0 == " " }.drop { $0 != " " }
    let count = line.count - kept.count
    return erase { $0 < count }
  }

  /// Takes characters off the end, as long as the number of those already taken allows it.
  private mutating func erase(while isMore: (Int) -> Bool) -> Outcome {
    var erased = 0
    while erased < line.count, isMore(erased) { erased += 1 }
    let text = String(line.suffix(erased))
    line.removeLast(erased)
    return text.isEmpty ? .nothing : .erased(text)
  }
}
