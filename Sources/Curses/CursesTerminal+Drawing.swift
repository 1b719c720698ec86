internal import CCurses
public import Screen

extension CursesTerminal {
  public mutating func show(_ frame: Frame, theme: Theme) {
    ct_begin()
    for row in 0..<min(frame.size.rows, size.rows) { put(row: row, of: frame, theme: theme) }
    ct_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
  }

  /// Hands over a row, as runs of cells that look alike.
  private mutating func put(row: Int, of frame: Frame, theme: Theme) {
    var start = 0
    while start < frame.size.columns {
      let style = frame[start, row].style
      var text = ""
      var end = start
      while end < frame.size.columns, frame[end, row].style == style {
        text.append(rendition.shown(frame[end, row].character))
        end += 1
      }
      put(text, column: start, row: row, style: style, theme: theme)
      start = end
    }
  }

  private mutating func put(
    _ text: String, column: Int, row: Int, style: Style, theme: Theme
  ) {
    let pair = palette.pair(for: style.ink, theme: theme) { number, colors in
      ct_pair(Int32(number), Int32(colors.fore), Int32(colors.back))
    }
    let attributes = palette.attributes(of: style, theme: theme)
    var text = text
    text.withUTF8 {
      ct_put(Int32(row), Int32(column), $0.baseAddress, $0.count, attributes, Int32(pair))
    }
  }
}

extension Palette {
  /// A style's attributes, without those that make it hard to read.
  func attributes(of style: Style, theme: Theme) -> UInt32 {
    let isBold = style.isBold && canEmbolden(style, theme: theme)
    return UInt32(
      (isBold ? ct_bold : 0) | (style.isReversed ? ct_reverse : 0)
        | (style.isUnderlined ? ct_underline : 0))
  }
}
