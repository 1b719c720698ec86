import CCurses
import Screen
import Seeded
import Testing

/// The bytes of keys that leave, wherever they stand and however slowly they come.
@Suite struct `A key that leaves` {
  /// A watch like the one a supervisor keeps.
  private final class Watch {
    private var watch = ct_exit_watch()
    private(set) var time: Int64 = 1000
    private(set) var hasLeft = false

    init(isUTF8: Bool = true) { ct_exit_watch_init(&watch, isUTF8, 25) }

    func send(_ byte: UInt8) { hasLeft = ct_leaves(&watch, byte, time) || hasLeft }

    /// Lets time go by, as one does who looks on.
    func pause(_ milliseconds: Int64) {
      let end = time + milliseconds
      while true {
        let wait = Int64(ct_exit_watch_wait(&watch, time))
        guard wait >= 0, time + wait <= end else { break }
        time += wait
        hasLeft = ct_leaves_by_pause(&watch, time) || hasLeft
      }
      time = end
    }
  }

  /// Whether bytes that come so many milliseconds apart ask to leave, the last of them or the silence after it.
  private func leaves(_ bytes: some Sequence<UInt8>, apart: Int64 = 0, isUTF8: Bool = true) -> Bool
  {
    let watch = Watch(isUTF8: isUTF8)
    for (index, byte) in bytes.enumerated() {
      if index > 0 { watch.pause(apart) }
      watch.send(byte)
    }
    watch.pause(25)
    return watch.hasLeft
  }

  private func leaves(_ text: String, apart: Int64 = 0) -> Bool { leaves(text.utf8, apart: apart) }

  static let keys = [
    "\u{3}", "\u{1C}", "\u{1B}[20~", "\u{1B}[20;2~", "\u{1B}[20;5~", "\u{1B}[20;8~",
    "\u{1B}[20;129~", "\u{1B}[20;1:1~", "\u{1B}[20;1:2~", "\u{1B}[20;65:1~", "\u{1B}[20^",
    "\u{1B}[20@", "\u{1B}[33~", "\u{1B}\u{1B}[20~", "\u{1B}[27;5;99~", "\u{1B}[27;6;67~",
    "\u{1B}[27;5;92~", "\u{1B}[99;5u", "\u{1B}[99;5:1u", "\u{1B}[99;69u", "\u{1B}[99;197u",
    "\u{1B}[92;5u", "\u{1B}[1089::99;5u", "\u{1B}[99:67;6u", "\u{1B}[20$", "\u{1B}[57372;129u",
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

  @Test func `is every key the reader leaves by, and no other, in every form`() {
    let leaving: [Key] = [.function(9), .control("c"), .control("\\")]
    for (key, forms) in KeySequences.keys {
      for form in forms {
        #expect(
          leaves(KeySequences.bytes(form)) == leaving.contains(key), "\(form.debugDescription)")
      }
    }
    for form in KeySequences.noise + KeySequences.characters.flatMap({ $0.1 }) {
      #expect(!leaves(KeySequences.bytes(form)), "\(form.debugDescription)")
    }
  }

  @Test func `is one with a byte of its own in place of two, where letters are single bytes`() {
    let bytes: [UInt8] = [0x9B] + "20~".utf8
    #expect(leaves(bytes, isUTF8: false) && leaves("\u{9B}20~"))
    #expect(!leaves(bytes))
  }

  @Test func `is what the terminal's description has for it`() {
    var watch = ct_exit_watch()
    ct_exit_watch_init(&watch, true, 25)
    ct_decoder_learn(&watch.decoder, "\u{1B}[U", ct_input(key: .function, number: 9))
    ct_exit_watch_forget(&watch)
    #expect(!ct_leaves(&watch, 0x1B, 0) && !ct_leaves(&watch, 0x5B, 0))
    #expect(ct_leaves(&watch, 0x55, 0))
  }

  @Test(arguments: [1, 2, 3, 4])
  func `is Esc three times in quick succession, and no slower, as the reader counts it`(
    presses: Int
  ) {
    for apart in [0, 100, 599, 600, 601, 900] {
      var escapes = TripleEscape()
      let hasLeft = (0..<presses).contains { escapes.press(at: 1000 + $0 * apart) }
      #expect(hasLeft == (presses >= 3 && apart <= 600))
      let bytes = [UInt8](repeating: 27, count: presses)
      #expect(leaves(bytes, apart: Int64(apart)) == hasLeft, "\(apart)")
    }
  }

  @Test func `is heard behind any bytes at all, with any pauses`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<5000 {
      let watch = Watch(isUTF8: Bool.random(using: &random))
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        watch.send(KeySequences.drawnByte(using: &random))
        if Int.random(in: 0..<6, using: &random) == 0 {
          watch.pause(Int64.random(in: 0...900, using: &random))
        }
      }
      let hadLeft = watch.hasLeft
      let key = Self.keys.randomElement(using: &random) ?? ""
      key.utf8.forEach(watch.send)
      #expect(hadLeft || watch.hasLeft, "\(key.debugDescription)")
    }
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
