import Content
import Screen

extension TextBlock {
  /// It as it is read by ear and by touch: a hyphen before what is listed, and no sign for what stands in words beside it.
  var plain: TextBlock {
    var plain = self
    plain.lead = lead.replacing(Self.bullet, with: "-")
    plain.runs = runs.filter { !Self.signs.contains($0.text) }
    return plain
  }

  private static let bullet = "•"
  /// What stands before the words for open and closed.
  private static let signs = ["● ", "○ "]
}

extension TextLayout {
  /// Its lines as text, with ordinary spaces in numbers, so that these are found and copied as they are typed.
  var lines: [String] {
    rows.map { row in
      let margin = String(repeating: " ", count: row.line.runs.isEmpty ? 0 : row.indent)
      return (margin + row.line.text).replacing("\u{A0}", with: " ")
    }
  }
}
