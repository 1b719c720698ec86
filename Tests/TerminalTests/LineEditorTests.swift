import Testing

@testable import Curses

@Suite struct `A line that is typed` {
  /// What stands on the terminal while bytes are typed without a pause, and the lines that come of them.
  private func typed(_ bytes: [UInt8], isUTF8: Bool = true, apart: Int = 0) -> (String, [String?]) {
    var editor = LineEditor(isUTF8: isUTF8)
    var (screen, lines): ([Unicode.Scalar], [String?]) = ([], [])
    for (index, byte) in bytes.enumerated() {
      switch editor.take(byte, at: index * apart) {
      case .echo(let echo): show(echo, isUTF8, on: &screen)
      case .line(let line, let echo):
        lines.append(line)
        show(echo, isUTF8, on: &screen)
      case .end: lines.append(nil)
      }
    }
    return (String(String.UnicodeScalarView(screen)), lines)
  }

  private func show(_ echo: [UInt8], _ isUTF8: Bool, on screen: inout [Unicode.Scalar]) {
    let latin1 = String(String.UnicodeScalarView(echo.map { Unicode.Scalar($0) }))
    let text = isUTF8 ? String(decoding: echo, as: UTF8.self) : latin1
    for scalar in text.replacing("\u{8} \u{8}", with: "\u{7F}").unicodeScalars {
      if scalar != "\u{7F}" { screen.append(scalar) } else { rubOutCell(of: &screen) }
    }
  }

  /// Takes a letter away with the marks upon it, as a blank drawn in its place does.
  private func rubOutCell(of screen: inout [Unicode.Scalar]) {
    while let last = screen.popLast(), (0x300...0x36F).contains(last.value) {}
  }

  private func typed(_ text: String) -> (String, [String?]) { typed(Array(text.utf8)) }

  @Test(arguments: [
    ("vold\r", "vold"), ("blåbær «»\n", "blåbær «»"), ("volx\u{7F}d\r", "vold"),
    ("blåæø\u{8}\u{8}\u{8}\r", "bl"), ("H10\u{15}H11\r", "H11"),
    ("søk  hjelp \u{17}nå\r", "søk  nå"),
    ("\u{17}\u{15}\u{7F}d\r", "d"), ("a\u{9}b\r", "a b"), ("vold\u{1B}[D\u{15}H10\r", "H10"),
    ("v\u{1B}[1;5Cold\u{1B}OA\r", "vold"), ("v\u{1B}xold\r", "vold"), ("\u{1B}[[Avold\r", "vold"),
    ("v\u{202E}ol\u{200B}d\u{1}\u{7}\r", "vold"), ("v\u{4}old\r", "vold"),
  ])
  func `can be corrected as on any terminal, and keys that are no letters leave nothing in it`(
    keys: String, line: String
  ) {
    let (screen, lines) = typed(keys)
    #expect(lines == [line])
    #expect(screen == line + "\r\n")
  }

  @Test func `shows nothing that is left of a letter with a mark once it is rubbed out`() {
    let (screen, lines) = typed("ba\u{30A}\u{7F}\r")
    #expect(screen == "b\r\n" && lines == ["b"])
  }

  @Test func `keeps a letter typed some time after an Esc`() {
    #expect(typed(Array("\u{1B}v\r".utf8), apart: 51).1 == ["v"])
  }

  @Test func `is as long as it may be and no longer`() {
    let (screen, lines) = typed(String(repeating: "å", count: 5000) + "\r")
    #expect(lines == [String(repeating: "å", count: LineEditor.longest)])
    #expect(screen.unicodeScalars.count == LineEditor.longest + 2)
  }

  @Test func `drops bytes that make no letter`() {
    let (screen, lines) = typed([0xC3, 0x28, 0xFF, 0xFE, 0x80, 0x9B, 0xE2, 0x80, 0x68, 0x6A, 13])
    #expect(lines == ["(hj"] && screen == "(hj\r\n")
  }

  @Test func `is read in Latin-1 where letters travel so`() {
    let (screen, lines) = typed([0xE6, 0xF8, 0x9B, 0xE5, 127, 13], isUTF8: false)
    #expect(lines == ["æø"] && screen == "æø\r\n")
  }

  @Test(arguments: [[4], [26], [72, 26]] as [[UInt8]])
  func `is the last one at the end of input and at the key that stops`(bytes: [UInt8]) {
    #expect(typed(bytes).1 == [nil])
  }
}
