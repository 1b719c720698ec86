import Curses
import Testing

@testable import lykt

struct LineInputTests {
  /// The lines of bytes that come in pieces of a size.
  private func lines(_ bytes: [UInt8], pieces size: Int) -> [LineInput.Line] {
    var rest = bytes[...]
    let feed = Feed {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var input = LineInput(.ofLocale, read: { _ in feed.next() })
    var lines: [LineInput.Line] = []
    while let line = input.next() { lines.append(line) }
    return lines
  }

  private final class Feed {
    let next: () -> [UInt8]
    init(_ next: @escaping () -> [UInt8]) { self.next = next }
  }

  @Test(arguments: [1, 2, 3, 5, 4096])
  func `lines end alike from every system, and a mark before them is none of them`(size: Int) {
    let same: [LineInput.Line] = [.text("H10"), .text(""), .text("vold")]
    for text in ["H10\n\nvold\n", "H10\r\n\r\nvold\r\n", "H10\r\rvold\r", "\u{FEFF}H10\r\n\rvold"] {
      #expect(lines(Array(text.utf8), pieces: size) == same, "\(text.debugDescription)")
    }
    #expect(lines([0xEF, 0xBB], pieces: size).count == 1)
    #expect(lines([], pieces: size) == [])
  }

  @Test func `a line too long is refused whole, and the next one is read`() {
    let long = String(repeating: "å", count: 1 << 20)
    let fitting = String(repeating: "a", count: LineInput.longest)
    let text = "\(long)\nH10\n\(fitting)\n\(fitting)a\n\(long)"
    #expect(
      lines(Array(text.utf8), pieces: 1000) == [
        .tooLong, .text("H10"), .text(fitting), .tooLong, .tooLong,
      ])
  }
}
