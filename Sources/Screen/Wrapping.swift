/// Breaks text into lines of a width: at spaces, at soft hyphens, after hyphens and slashes, and only in need inside a word.
public struct Wrapping {
  private let width: Int
  private var lines: [Line] = []
  private var line: [Glyph] = []
  /// How much of the line stands before the last place it may be broken, and whether a hyphen is put there.
  private var lastBreak: (count: Int, hyphen: Bool)?

  private struct Glyph {
    var character: Character
    var style: Style
    var link: Int?
    var offset: Int
  }

  /// The lines of a text; each at most `width` columns, none with a space at its end.
  public static func lines(_ runs: [Run], width: Int) -> [Line] {
    var wrapping = Wrapping(width: max(1, width))
    var offset = 0
    for run in runs {
      for character in run.text {
        wrapping.add(Glyph(character: character, style: run.style, link: run.link, offset: offset))
        offset += 1
      }
    }
    wrapping.finish()
    return wrapping.lines
  }

  private init(width: Int) { self.width = width }

  private mutating func add(_ glyph: Glyph) {
    switch glyph.character {
    case "\u{AD}":
      if !line.isEmpty, line.count < width { lastBreak = (line.count, true) }
    case "\n":
      finish()
    case " ":
      if line.count >= width {
        finish()
      } else if !line.isEmpty {
        line.append(glyph)
        lastBreak = (line.count, false)
      }
    default:
      if line.count >= width { breakLine() }
      line.append(glyph)
      if "-–/".contains(glyph.character), line.count > 1 { lastBreak = (line.count, false) }
    }
  }

  /// Ends the line at the last place it may be broken, or where it is full, and carries the rest over.
  private mutating func breakLine() {
    let (count, hyphen) = lastBreak ?? (line.count, false)
    var head = Array(line[..<count])
    let rest = Array(line[count...])
    if hyphen, let last = head.last {
      head.append(Glyph(character: "-", style: last.style, link: last.link, offset: last.offset))
    }
    emit(head)
    line = rest
    lastBreak = nil
  }

  private mutating func finish() {
    emit(line)
    line = []
    lastBreak = nil
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
  /// It cut to a width, with an ellipsis where something was cut, and without soft hyphens.
  public func cut(to width: Int) -> String {
    let shown = contains("\u{AD}") ? filter { $0 != "\u{AD}" } : self
    guard shown.count > width else { return shown }
    return width < 1 ? "" : shown.prefix(width - 1) + "…"
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
