import Pty
import Testing

/// What a reader finds under the fingers: BRLTTY follows the cursor of the real program on a display of forty cells.
@Suite struct `On a braille display` {
  private let reader: Pty
  private let line: BrailleLine

  init() throws {
    reader = try Program.start(["--one-column", "--language", "nb"])
    line = try BrailleLine(reader)
  }

  @Test func `the first line is the first number to ring, and each step the next, whole`() throws {
    try line.wait(for: "> H1 Politi")
    #expect(line.text.hasSuffix("112"))
    reader.press(.down)
    try line.wait(for: "> H2 Ambulanse")
    #expect(line.text.hasSuffix("113"))
    reader.press(.down, .down, .down)
    try line.wait(for: "> H10 VO-linjen")
    #expect(line.text.hasSuffix("116 006"))
  }

  @Test func `a text is read line by line to its end, and its links are marked`() throws {
    reader.send("gH10\r")
    try line.wait { $0 == " VO-linjen  H10" }
    reader.press(.down, .down)
    try line.wait(for: " 116 006")
    reader.press(.tab)
    try line.wait { $0.contains(">") && $0.contains("]") }
    reader.press(.end)
    try line.wait(for: " Lest i en tjenesteliste ")
  }

  @Test func `a field says what is typed, then the hits their names and numbers`() throws {
    reader.send("/116006")
    try line.wait { $0 == " S?k: 116006" }
    try reader.wait(for: "> H10 VO-linjen")
    reader.press(.down)
    try line.wait(for: "> H10 VO-linjen")
    #expect(line.text.hasSuffix("116 006"))
  }

  @Test func `nothing is left under the fingers after F9`() throws {
    try line.wait(for: "> H1")
    reader.press(.function(9))
    try line.wait(until: \.isEmpty)
  }
}
