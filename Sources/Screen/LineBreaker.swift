/// Breaks text into lines of a width: at spaces, with a hyphen where a word may be broken, after hyphens and slashes in a word, not in a span of numbers, and only in need elsewhere.
public struct LineBreaker {
  private let width: Int
  private var lines: [Line] = []
  private var line: [Glyph] = []
  private var breaks: [Break] = []

  /// A place where the line may be broken: how much stands before it, and whether a hyphen is put there.
  private struct Break {
    var count: Int
    var hasHyphen: Bool
    /// Whether it is only taken where there is no other.
    var isPoor = false

    var columns: Int { hasHyphen ? count + 1 : count }
  }

  private struct Glyph {
    var character: Character
    var style: Style
    var link: Int?
    var offset: Int
  }

  /// The offsets in characters before which what stands between two spaces may be broken with a hyphen, in order.
  public typealias WordBreaks = (ArraySlice<Character>) -> [Int]

  /// The lines of a text; each at most `width` columns, none with a space at its end.
  public static func lines(_ runs: [Run], width: Int, breaks: WordBreaks? = nil) -> [Line] {
    var wrapping = LineBreaker(width: max(1, width))
    let characters = runs.flatMap(\.text)
    let hyphens = breaks.map { Self.hyphens(in: characters[...], $0) } ?? []
    var offset = 0
    for run in runs {
      for character in run.text {
        if hyphens.contains(offset) { wrapping.allowHyphen() }
        wrapping.add(Glyph(character: character, style: run.style, link: run.link, offset: offset))
        offset += 1
      }
    }
    wrapping.finish()
    return wrapping.lines
  }

  /// The offsets in a text before which a hyphen may end a line.
  private static func hyphens(in text: ArraySlice<Character>, _ breaks: WordBreaks) -> Set<Int> {
    var offsets: Set<Int> = []
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      for place in breaks(piece) { offsets.insert(piece.startIndex + place) }
    }
    return offsets
  }

  private init(width: Int) { self.width = width }

  /// Lets the line end here with a hyphen, where a word stands last on it.
  private mutating func allowHyphen() {
    if endsInWord { breaks.append(Break(count: line.count, hasHyphen: true)) }
  }

  private mutating func add(_ glyph: Glyph) {
    switch glyph.character {
    case "\n":
      finish()
    case " ":
      if line.count >= width {
        finish()
      } else if !line.isEmpty {
        let isBound = line.last?.character == "§"
        line.append(glyph)
        if !isBound { breaks.append(Break(count: line.count, hasHyphen: false)) }
      }
    default:
      if line.count >= width { breakLine() }
      let isBreak = "-–/".contains(glyph.character) && endsInWord
      let isPoor = glyph.character != "/" && !followsWord
      line.append(glyph)
      if isBreak { breaks.append(Break(count: line.count, hasHyphen: false, isPoor: isPoor)) }
    }
  }

  /// Whether a letter or digit stands last on the line, so that a hyphen after it does not begin a word or number.
  private var endsInWord: Bool {
    line.last.map { $0.character.isLetter || $0.character.isNumber } ?? false
  }

  /// Whether a word stands last on the line, so that a hyphen after it is neither in a span of numbers nor in a short name.
  private var followsWord: Bool {
    line.count >= 3 && line.suffix(3).allSatisfy { $0.character.isLetter }
  }

  /// Ends the line at the last place it may be broken, or where it is full, and carries the rest over.
  private mutating func breakLine() {
    let place =
      breaks.last { $0.columns <= width && !$0.isPoor } ?? breaks.last { $0.columns <= width }
      ?? Break(count: line.count, hasHyphen: false)
    var head = Array(line[..<place.count])
    if place.hasHyphen, let last = head.last {
      head.append(Glyph(character: "-", style: last.style, link: last.link, offset: last.offset))
    }
    emit(head)
    line.removeFirst(place.count)
    breaks = breaks.filter { $0.count > place.count }.map {
      Break(count: $0.count - place.count, hasHyphen: $0.hasHyphen, isPoor: $0.isPoor)
    }
  }

  private mutating func finish() {
    emit(line)
    line = []
    breaks = []
  }

  private mutating func emit(_ glyphs: [Glyph]) {
    var glyphs = glyphs
    while glyphs.last?.character == " " { glyphs.removeLast() }
    guard let first = glyphs.first else { return }
    var runs: [Run] = []
    for glyph in glyphs {
      if let last = runs.last, last.style == glyph.style, last.link == glyph.link {
        runs[runs.count - 1].text.append(glyph.character)
      } else {
        runs.append(Run(String(glyph.character), style: glyph.style, link: glyph.link))
      }
    }
    lines.append(Line(runs, offset: first.offset))
  }
}

extension String {
  /// It cut to a width, with an ellipsis where something was cut.
  public func cut(to width: Int) -> String {
    guard count > width else { return self }
    return width < 1 ? "" : prefix(width - 1) + "…"
  }

  /// It with spaces before it up to a width.
  public func padded(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// It with spaces after it up to a width.
  public func padded(right width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
