import Yams

extension SourceFile {
  /// The value of a scalar with the spot of each of its letters in the file.
  func passage(of scalar: Node.Scalar) -> SourceSpan {
    let start = place(of: scalar.mark).spot
    var value = Array(scalar.string.unicodeScalars)
    if scalar.style == .literal || scalar.style == .folded {
      while value.last == "\n" { value.removeLast() }
    }
    var walk = ScalarWalk(file: self, start: start, style: scalar.style)
    let spots = walk?.spots(of: value) ?? value.map { _ in start }
    return SourceSpan(
      file: path, start: start, scalars: value, spots: spots)
  }
}

/// A walk through a scalar as it is written, beside its value.
private struct ScalarWalk {
  private let text: [Unicode.Scalar]
  private let spots: [SourcePoint]
  private let style: Node.Scalar.Style
  /// Spaces before each line of a block.
  private var indent = 0
  private var at: Int

  init?(file: SourceFile, start: SourcePoint, style: Node.Scalar.Style) {
    guard let offset = file.offset(of: start) else { return nil }
    text = file.whole.scalars
    spots = file.whole.spots
    self.style = style
    at = offset
    switch style {
    case .singleQuoted, .doubleQuoted: at += 1
    case .literal, .folded: enterBlock()
    case .plain, .any: break
    }
  }

  /// The spot of each letter, or nil where the value is not what is written.
  mutating func spots(of value: [Unicode.Scalar]) -> [SourcePoint]? {
    var found: [SourcePoint] = []
    for scalar in value {
      guard let spot = step(to: scalar) else { return nil }
      found.append(spot)
    }
    return found
  }

  private mutating func step(to scalar: Unicode.Scalar) -> SourcePoint? {
    skipContinuation()
    if style == .doubleQuoted, current == "\\" { return take(escapeLength) }
    if scalar == " " || scalar == "\n" { return stepToWhite() }
    while current == " " || current == "\n" { at += 1 }
    skipContinuation()
    if style == .doubleQuoted, current == "\\" { return take(escapeLength) }
    guard current == scalar else { return nil }
    return take(style == .singleQuoted && scalar == "'" ? 2 : 1)
  }

  /// A space or line end of the value: one of the text, or all that folds into one.
  private mutating func stepToWhite() -> SourcePoint? {
    var end = at
    while end < text.count, text[end] == " " { end += 1 }
    guard end < text.count, text[end] == "\n" else {
      return current == " " ? take(1) : spots.indices.contains(at) ? spots[at] : nil
    }
    let spot = spots[at]
    at = end + 1
    if style == .literal || style == .folded {
      var skipped = 0
      while skipped < indent, current == " " { (at, skipped) = (at + 1, skipped + 1) }
    } else {
      while current == " " || current == "\n" { at += 1 }
    }
    return spot
  }

  /// Steps past the sign of a block and finds how far its lines are set in.
  private mutating func enterBlock() {
    while let scalar = current, scalar != "\n" { at += 1 }
    at += 1
    var line = at
    while line < text.count {
      var end = line
      while end < text.count, text[end] == " " { end += 1 }
      if end < text.count, text[end] == "\n" {
        line = end + 1
      } else {
        indent = end - line
        break
      }
    }
    at = line + indent
  }

  /// Steps past a line end that a backslash in double quotes takes away.
  private mutating func skipContinuation() {
    while style == .doubleQuoted, current == "\\", at + 1 < text.count, text[at + 1] == "\n" {
      at += 2
      while current == " " { at += 1 }
    }
  }

  private var escapeLength: Int {
    switch at + 1 < text.count ? text[at + 1] : " " {
    case "x": 4
    case "u": 6
    case "U": 10
    default: 2
    }
  }

  private var current: Unicode.Scalar? { at < text.count ? text[at] : nil }

  private mutating func take(_ length: Int) -> SourcePoint? {
    guard spots.indices.contains(at) else { return nil }
    defer { at += length }
    return spots[at]
  }
}
