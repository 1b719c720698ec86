import UnicodePolicy
import Seeded
import Testing

@Suite struct `What may be shown` {
  @Test(
    arguments: [
      ("a control character", 0x00...0x1F), ("delete", 0x7F...0x7F),
      ("a control character of the second set", 0x80...0x9F), ("a soft hyphen", 0xAD...0xAD),
      ("an accent no letter here has", 0x305...0x305), ("a mark above or below", 0x30D...0x326),
      ("a mark through or around", 0x329...0x36F), ("a modifier letter", 0x2B0...0x2FF),
      ("the Arabic letter mark", 0x61C...0x61C), ("a zero-width space or joiner", 0x200B...0x200D),
      ("a direction mark", 0x200E...0x200F), ("a line or paragraph separator", 0x2028...0x2029),
      ("a bidirectional override", 0x202A...0x202E), ("a bidirectional isolate", 0x2066...0x2069),
      ("a word joiner or an invisible sign", 0x2060...0x2065),
      ("a deprecated formatting sign", 0x206A...0x206F),
      ("the Mongolian vowel separator", 0x180B...0x180E), ("a Hangul filler", 0x115F...0x1160),
      ("an ideographic space", 0x3000...0x3000), ("a variation selector", 0xFE00...0xFE0F),
      ("a byte order mark", 0xFEFF...0xFEFF), ("an annotation sign", 0xFFF9...0xFFFB),
      ("the replacement character", 0xFFFD...0xFFFD), ("a noncharacter", 0xFFFE...0xFFFF),
      ("a noncharacter of the first plane", 0xFDD0...0xFDEF), ("private use", 0xE000...0xF8FF),
      ("an emoji", 0x1F300...0x1FAFF), ("a wide character", 0x4E00...0x4FFF),
      ("a tag", 0xE0000...0xE007F), ("a variation selector of the supplement", 0xE0100...0xE01EF),
      ("private use of the last planes", 0xF0000...0xF00FF),
    ] as [(String, ClosedRange<UInt32>)])
  func `it is not`(what: String, refused: ClosedRange<UInt32>) {
    for scalar in refused.compactMap(Unicode.Scalar.init) {
      #expect(
        !DisplayableCharacters.contains(scalar), "\(what) U+\(String(scalar.value, radix: 16))")
      #expect(!DisplayableCharacters.contains(Character(scalar)))
    }
  }

  @Test(arguments: [
    "abcxyzABCXYZ0123456789", " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "æøåÆØÅ",
    "áčđŋšŧžÁČĐŊŠŦŽ", "ïÏäÄöÖ", "éèêóòôüç", "«»„“”‘’", "–—…•·", "€§°№", "‑",
    "─│┌┐└┘├┤┬┴┼═║", "▀▄█", "←↑→↓↵", "○●", "\u{A0}",
  ])
  func `it is`(text: String) {
    for character in text { #expect(DisplayableCharacters.contains(character), "\(character)") }
    #expect(DisplayableCharacters.filtered(text) == text)
  }

  @Test func `a line feed is not, for it is no character of a line`() {
    #expect(DisplayableCharacters.filtered("a\nb\r\nc\td") == "a?b?c?d")
  }

  @Test func `a letter may carry two accents and not three`() {
    #expect(DisplayableCharacters.contains("a\u{301}"))
    #expect(DisplayableCharacters.contains("a\u{301}\u{328}"))
    #expect(!DisplayableCharacters.contains("a\u{301}\u{301}\u{328}"))
    #expect(DisplayableCharacters.filtered("a\u{301}\u{301}\u{301}b") == "?b")
  }

  @Test func `an accent without a letter may not be shown`() {
    #expect(!DisplayableCharacters.contains("\u{301}" as Character))
    #expect(DisplayableCharacters.filtered("\u{301}a") == "?a")
    #expect(DisplayableCharacters.filtered("\n\u{301}") == "??")
  }

  @Test func `an accent that is not allowed takes its letter with it`() {
    #expect(DisplayableCharacters.filtered("x\u{20DD}y") == "?y")
    #expect(DisplayableCharacters.filtered("x\u{FE0F}y") == "?y")
  }

  @Test func `a text that may be shown goes through the filter unchanged`() {
    let text = "Blåbær – «sjå» … Ánde čálii 116\u{A0}006 § 282"
    #expect(
      Array(DisplayableCharacters.filtered(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `no text gets a forbidden character through the filter, nor changes its width`() {
    var chance = SeededGenerator(seed: 2026)
    for _ in 0..<3000 {
      let text = String.random(upTo: 12, using: &chance)
      let filtered = DisplayableCharacters.filtered(text)
      #expect(filtered.unicodeScalars.allSatisfy { DisplayableCharacters.contains($0) })
      #expect(filtered.allSatisfy { DisplayableCharacters.contains($0) })
      #expect(filtered.count == text.count)
      #expect(DisplayableCharacters.filtered(filtered) == filtered)
    }
  }

  @Test func `the stand-in may itself be shown`() {
    #expect(DisplayableCharacters.contains(DisplayableCharacters.replacement))
  }
}

extension String {
  /// Code points of every sort, the troublesome ones often.
  static func random(upTo count: Int, using chance: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &chance) {
      let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x61...0x7A, 0x00...0x1F, 0x7F...0x2AF, 0xE5...0xF8, 0x300...0x36F,
        0x1E00...0x1EFF, 0x2000...0x206F, 0x2500...0x25FF, 0xAC00...0xAC7F, 0xFE00...0xFE0F,
        0x1F1E6...0x1F1FF, 0x1F300...0x1F6FF, 0x0...0xD7FF, 0xE000...0x10FFFF,
      ]
      let range = ranges.randomElement(using: &chance) ?? 0...0
      Unicode.Scalar(UInt32.random(in: range, using: &chance)).map { scalars.append($0) }
    }
    return String(scalars)
  }
}
