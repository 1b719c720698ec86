import Screen
import Seeded
import Testing

@testable import Curses

/// Sequences by what terminals mean by them; `^` stands for Esc.
enum KeySequences {
  /// A key and the forms it comes in.
  static let keys: [(Key, [String])] = [
    (
      .function(9),
      [
        "^[20~", "^[20;1~", "^[20;2~", "^[20;5~", "^[20;6~", "^[20;65~", "^[20;129~", "^[20;1:1~",
        "^[20;5:2~", "^[20^", "^[20$", "^[20@", "^[33~", "^[33^", "^[57372u", "^[57372;129u",
      ]
    ),
    (.function(1), ["^OP", "^[11~", "^[[A", "^[1;2P", "^O5P", "^O1;5P", "^[P", "^[57364u"]),
    (.function(2), ["^OQ", "^[12~", "^[[B"]), (.function(5), ["^[15~", "^[[E", "^[15;3~"]),
    (.function(12), ["^[24~", "^[24;2~", "^[24^"]), (.function(13), ["^[25~", "^[57376u"]),
    (.up, ["^[A", "^OA", "^[1;5A", "^[1;129A", "^[1;1:2A", "^Oa", "^[a", "^[57419u", "^[57352u"]),
    (.down, ["^[B", "^OB", "^[1;2B", "^[57420;129u"]), (.right, ["^[C", "^OC", "^[1;3C"]),
    (.left, ["^[D", "^OD", "^[57417u"]),
    (.home, ["^[H", "^OH", "^[1~", "^[7~", "^[7^", "^[7$", "^[1;2H", "^[57423u"]),
    (.end, ["^[F", "^OF", "^[4~", "^[8~", "^[8@", "^[57424u"]),
    (.pageUp, ["^[5~", "^[5;5~", "^[5^", "^[57421u"]), (.pageDown, ["^[6~", "^[6$", "^[57422u"]),
    (.delete, ["^[3~", "^[3;5~", "^[57426u"]), (.backTab, ["^[Z", "^[9;2u", "^[27;2;9~"]),
    (.enter, ["\r", "\n", "^OM", "^[13u", "^[13;129u", "^[13;2u", "^[57414u", "^[57414;129u"]),
    (.tab, ["\t", "^[9u", "^OI"]), (.backspace, ["\u{7F}", "\u{8}", "^[127u", "^[8;5u"]),
    (.escape, ["^[27u", "^[27;129u", "^[27;1:1u", "^[27;5;27~", "^[57344u", "^[27;3u"]),
    (
      .control("c"),
      [
        "\u{3}", "^[99;5u", "^[99;69u", "^[99;133u", "^[67;6u", "^[27;5;99~", "^[27;6;67~",
        "^[99;7u",
        "^[1089::99;5u", "^[3u", "^[99;5:1u",
      ]
    ),
    (.control("\\"), ["\u{1C}", "^[92;5u", "^[27;5;92~", "^[52;5u"]),
    (.control("z"), ["\u{1A}", "^[122;5u", "^[27;5;122~"]), (.control("a"), ["\u{1}", "^[97;5u"]),
    (.unknown, ["^a", "^\r", "^[97;3u", "^[27;3;97~", "^[13;3u", "^[2~", "^[99~", "^[E", "^OE"]),
  ]

  /// A character and the forms it comes in.
  static let characters: [(Character, [String])] = [
    ("0", ["0", "^Op", "^[57399u", "^[57399;129u"]), ("1", ["^Oq"]), ("7", ["^Ow"]),
    ("9", ["^Oy", "^[57408u"]), ("*", ["^Oj", "^[57411u"]), ("+", ["^Ok", "^[57413u"]),
    (",", ["^Ol", "^[57416u"]), ("-", ["^Om", "^[57412u"]), (".", ["^On", "^[57409u"]),
    ("/", ["^Oo", "^[57410u"]), ("=", ["^OX", "^[57415u"]), (" ", [" ", "^O ", "^[32u"]),
    ("a", ["a", "^[97u", "^[97;1:2u", "^[97;66u", "^[97;129u"]),
    ("A", ["A", "^[97;2u", "^[97;65u", "^[97:65;2u", "^[65;2u", "^[27;2;65~"]),
    ("å", ["å", "^[229u", "^[97;;229u"]), ("Å", ["^[229;2u", "^[229:197;2u"]),
    ("!", ["^[49:33;2u", "^[27;2;33~", "^[49;2;33u"]), ("ž", ["ž", "^[382u"]),
  ]

  /// What no person typed.
  static let noise = [
    // Mouse, window, focus.
    "^[M !!", "^[M q!", "^[M#\u{7F}\u{7F}", "^[<0;42;10M", "^[<35;1;1m", "^[32;10;20M", "^[t!!",
    "^[T!!!!!!",
    "^[I", "^[O", "^[8;24;80t", "^[3;0;0t",
    // Answers.
    "^[?61;4;6;7;14;21;22;23;24;28;32;42;52c", "^[>41;354;0c", "^[0n", "^[?13n", "^[24;80R",
    "^[1;2R",
    "^[?1;2R", "^[?2026;2$y", "^[4;1$y", "^[?0u", "^[?31u", "^[?2;0;256S", "^[2;1;1;112;112;1;0x",
    "^]11;rgb:ffff/ffff/ffff^\\", "^]11;rgb:0/0/0\u{7}", "^]52;c;cXExMTI=\u{7}", "^]L q\r1 ^\\",
    "^P1$r0m^\\", "^P>|XTerm(380)^\\", "^P1+r544e=787465726d^\\", "^P!|00000000^\\",
    "^_Gi=31;OK^\\",
    "^^q^\\", "^Xq^\\", "^]11;q\u{18}",
    // Keys let go, and keys that only change others.
    "^[20;1:3~", "^[97;1:3u", "^[1;1:3A", "^[99;5:3u", "^[57441;2u", "^[57358u", "^[57360;129u",
    // What nobody knows, and what is too long.
    "^[[F", "^[99z", "^[1;2!p", "^[\(String(repeating: "1;", count: 500))m", "^\\",
    "^[\(String(repeating: "7", count: 100))~",
  ]

  /// A byte by chance, mostly one that means something in a sequence.
  static func drawnByte(using random: inout SeededGenerator) -> UInt8 {
    let special: [UInt8] = [27, 27, 91, 79, 93, 80, 126, 48, 50, 59, 77, 0x9B, 0xC3, 7, 92]
    let byte = Bool.random(using: &random) ? special.randomElement(using: &random) : nil
    return byte ?? UInt8.random(in: 0...255, using: &random)
  }

  /// The bytes of a form; a caret at its end, or right after another, is one that was meant.
  static func bytes(_ form: String) -> [UInt8] {
    let caret = UInt8(ascii: "^")
    var bytes = Array(form.utf8).map { $0 == caret ? 27 : $0 }
    if form.count > 2, form.last == "^" { bytes[bytes.count - 1] = caret }
    if form.hasPrefix("^^") { bytes[1] = caret }
    return bytes
  }
}

@Suite struct `A sequence` {
  private func events(_ form: String) -> [Event] {
    DecodedTyping.events(bytes: KeySequences.bytes(form) + [0x71])
  }

  @Test func `is the key it stands for, in every form`() {
    for (key, forms) in KeySequences.keys {
      for form in forms {
        #expect(events(form) == [.key(key), .key(.character("q"))], "\(form.debugDescription)")
      }
    }
  }

  @Test func `is the character it stands for, from the keypad too`() {
    for (character, forms) in KeySequences.characters {
      for form in forms {
        #expect(
          events(form) == [.key(.character(character)), .key(.character("q"))],
          "\(form.debugDescription)")
      }
    }
  }

  @Test func `is nothing where no person typed it, and swallows nothing after it`() {
    for form in KeySequences.noise {
      #expect(events(form) == [.key(.character("q"))], "\(form.debugDescription)")
    }
  }
}
