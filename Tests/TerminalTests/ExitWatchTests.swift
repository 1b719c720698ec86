import CCurses
import Testing

/// The bytes of keys that leave, wherever they stand and however slowly they come.
@Suite struct `A key that leaves` {
  /// Whether bytes that come so many milliseconds apart ask to leave, the last of them or the silence after it.
  private func leaves(_ text: String, apart: Int64 = 0) -> Bool {
    var watch = ct_exit_watch()
    var time: Int64 = 1000
    for byte in text.utf8 {
      let isDue = ct_leaves_at(&watch) >= 0 && ct_leaves_at(&watch) <= time
      if isDue || ct_asks_to_leave(&watch, byte, time) { return true }
      time += apart
    }
    return ct_leaves_at(&watch) >= 0
  }

  static let keys = [
    "\u{3}", "\u{1C}", "\u{1B}[20~", "\u{1B}[20;2~", "\u{1B}[20;5~", "\u{1B}[20;8~",
    "\u{1B}[20;129~", "\u{1B}[20;1:1~", "\u{1B}[20;1:2~", "\u{1B}[20;65:1~", "\u{1B}[20^",
    "\u{1B}[20@", "\u{1B}[33~", "\u{1B}\u{1B}[20~", "\u{1B}[27;5;99~", "\u{1B}[27;6;67~",
    "\u{1B}[27;5;92~", "\u{1B}[99;5u", "\u{1B}[99;5:1u", "\u{1B}[99;69u", "\u{1B}[99;197u",
    "\u{1B}[92;5u", "\u{1B}[1089::99;5u", "\u{1B}[99:67;6u",
  ]

  @Test(arguments: keys)
  func `is heard with any modifier and in any protocol, whatever was typed before it`(key: String) {
    #expect(leaves(key))
    for before in [
      "vold", "\u{1B}", "\u{1B}[", "\u{1B}[200~tekst", "\u{1B}]0;tittel", "\u{1B}O", "\u{C3}",
    ] {
      #expect(leaves(before + key), "\(before.debugDescription)")
    }
  }

  @Test(arguments: keys)
  func `is heard however long the pauses between its bytes`(key: String) {
    for apart: Int64 in [1, 30, 100, 700, 5000] { #expect(leaves(key, apart: apart), "\(apart)") }
  }

  @Test(arguments: [
    "\u{1B}\u{1B}\u{1B}", "\u{1B}[27u\u{1B}[27u\u{1B}[27u",
    "\u{1B}[27;1u\u{1B}[27;65u\u{1B}[27;1:1u",
    "x\u{1B}\u{1B}\u{1B}", "\u{1B}[A\u{1B}\u{1B}\u{1B}", "\u{1B}\u{1B}\u{1B}\u{1B}",
    "\u{1B}[27;1:1u\u{1B}[27;1:3u\u{1B}[27;1:1u\u{1B}[27;1:3u\u{1B}[27;1:1u",
  ])
  func `is Esc, three times`(keys: String) { #expect(leaves(keys)) }

  @Test func `is Esc three times within a moment, and no slower`() {
    #expect(leaves("\u{1B}\u{1B}\u{1B}", apart: 300))
    #expect(!leaves("\u{1B}\u{1B}\u{1B}", apart: 301))
    #expect(leaves("\u{1B}\u{1B}\u{1B}\u{1B}", apart: 200))
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}\u{1B}", "\u{1B}\u{1B}x\u{1B}", "\u{1B}\u{1B}\u{1B}[A", "\u{1B}\u{1B}\u{1B}OB",
    "\u{1B}[A\u{1B}[A\u{1B}[A", "\u{1B}OA\u{1B}OA\u{1B}OA", "\u{1B}v\u{1B}v\u{1B}v",
    "\u{1B}[20;1:3~", "\u{1B}[99;5:3u", "\u{1B}[27;1:3u\u{1B}[27;1:3u\u{1B}[27;1:3u", "\u{1B}[99u",
    "\u{1B}[99;3u", "\u{1B}[27;3;99~", "\u{1B}[120~", "\u{1B}[2~", "\u{1B}[0~", "\u{1B}[19~",
    "\u{1B}[200~20~\u{1B}[201~", "\u{1B}[20\r~", "20~", "[20~", "\u{1B}[20R", "\u{1B}[<20;5;7M",
    "\u{1B}[?61;4;6;20c", "\u{1B}[57384u", "\u{1B}[1;20~", "\u{1B}[[A20~", "blåbærsyltetøy «…»",
  ])
  func `is nothing else`(keys: String) { #expect(!leaves(keys)) }
}
