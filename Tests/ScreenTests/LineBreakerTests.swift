import UnicodePolicy
import Screen
import Seeded
import Testing

/// A text written with a `¦` wherever a word of it may be broken.
private struct Marked {
  let runs: [Run]
  private let places: [String: [Int]]

  init(_ runs: [Run]) {
    self.runs = runs.map { run in
      var run = run
      run.text = run.text.filter { $0 != "¦" }
      return run
    }
    var places: [String: [Int]] = [:]
    let text = runs.map(\.text).joined()
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = piece.split(separator: "¦", omittingEmptySubsequences: false).map(\.count)
      let ends = parts.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
      places[piece.filter { $0 != "¦" }, default: []] += ends
    }
    self.places = places
  }

  func lines(_ width: Int) -> [Line] {
    LineBreaker.lines(runs, width: width) { places[String($0), default: []] }
  }
}

@Suite struct `A text broken into lines` {
  private func lines(_ text: String, _ width: Int) -> [String] {
    Marked([Run(text)]).lines(width).map(\.text)
  }

  @Test func `is broken at spaces, where the width is reached`() {
    #expect(lines("Du kan ringe hele døgnet", 12) == ["Du kan ringe", "hele døgnet"])
    #expect(lines("Du kan ringe hele døgnet", 11) == ["Du kan", "ringe hele", "døgnet"])
    #expect(lines("a b c", 1) == ["a", "b", "c"])
  }

  @Test func `is one line where there is room, and none where there is no text`() {
    #expect(lines("Ring 112", 8) == ["Ring 112"])
    #expect(lines("", 8).isEmpty)
    #expect(lines("   ", 8).isEmpty)
    #expect(lines("\n\n", 8).isEmpty)
  }

  @Test func `has no space at the beginning or the end of a line`() {
    #expect(lines("  to   ord  ", 20) == ["to   ord"])
    #expect(lines("to   ord  ", 3) == ["to", "ord"])
    #expect(lines("to ord ", 6) == ["to ord"])
  }

  @Test func `is broken in words where they may be, with a hyphen shown, and has none elsewhere`() {
    #expect(lines("et krise¦senter", 9) == ["et krise-", "senter"])
    #expect(lines("et krise¦senter", 14) == ["et krisesenter"])
    #expect(lines("et krise¦senter", 13) == ["et krise-", "senter"])
    #expect(lines("et krise¦sen¦ter", 12) == ["et krisesen-", "ter"])
  }

  @Test func `is not broken in a word where the hyphen has no room`() {
    #expect(lines("et krise¦senter", 8) == ["et", "krise-", "senter"])
    #expect(lines("krise¦senter", 5) == ["krise", "sente", "r"])
  }

  @Test func `shows no hyphen beside a space or another hyphen`() {
    #expect(lines("et ¦senter", 5) == ["et", "sente", "r"])
    #expect(lines("VO-¦linjen", 6) == ["VO-", "linjen"])
    #expect(lines("¦et¦ senter", 6) == ["et", "senter"])
  }

  @Test func `is broken after hyphens, dashes and slashes in words`() {
    #expect(lines("en miljø-satsing", 10) == ["en miljø-", "satsing"])
    #expect(lines("hun og/eller han", 8) == ["hun og/", "eller", "han"])
  }

  @Test func `is broken in a span of numbers, or in a short name, only where it must be`() {
    #expect(lines("ring VO-linjen", 9) == ["ring", "VO-linjen"])
    #expect(lines("ring VO-linjen", 8) == ["ring", "VO-", "linjen"])
    #expect(lines("åra 2014–2017", 9) == ["åra", "2014–2017"])
    #expect(lines("2014–2017", 6) == ["2014–", "2017"])
  }

  @Test func `keeps the sign of a paragraph with its number`() {
    #expect(lines("loven § 13", 8) == ["loven", "§ 13"])
  }

  @Test func `is not broken after a hyphen that begins a word or a number`() {
    #expect(lines("under -18", 7) == ["under", "-18"])
    #expect(lines("se https://a.no", 12) == ["se", "https://a.no"])
  }

  @Test func `keeps together what no-break spaces and hyphens hold`() {
    #expect(lines("ring 116\u{A0}006 nå", 9) == ["ring", "116\u{A0}006", "nå"])
    #expect(lines("ring VO\u{2011}linjen", 10) == ["ring", "VO\u{2011}linjen"])
  }

  @Test func `is broken inside a word that no line can hold`() {
    #expect(lines("voldsforebyggende", 6) == ["voldsf", "orebyg", "gende"])
    #expect(lines("en voldsforebyggende plan", 6) == ["en", "voldsf", "orebyg", "gende", "plan"])
  }

  @Test func `begins a line after a line feed`() {
    #expect(lines("én\nto tre\n\nfire", 20) == ["én", "to tre", "fire"])
  }

  @Test func `takes a width of nothing for one`() {
    #expect(lines("abc", 0) == ["a", "b", "c"])
    #expect(lines("abc", -5) == ["a", "b", "c"])
  }

  @Test func `keeps the style and the link of each run`() {
    let runs = [
      Run("Se "), Run("[krise¦senter]", style: .link, link: 4), Run(" nå", style: .bold),
    ]
    #expect(
      Marked(runs).lines(10) == [
        Line([Run("Se "), Run("[krise-", style: .link, link: 4)], offset: 0),
        Line([Run("senter]", style: .link, link: 4), Run(" nå", style: .bold)], offset: 9),
      ])
  }

  @Test func `makes one run of two that are alike, and keeps two links apart`() {
    #expect(
      LineBreaker.lines([Run("ab"), Run("cd"), Run("e", link: 0), Run("f", link: 1)], width: 9) == [
        Line([Run("abcd"), Run("e", link: 0), Run("f", link: 1)])
      ])
  }

  @Test func `has lines that know where in the text they begin`() {
    let lines = LineBreaker.lines([Run("  Du kan "), Run("ringe oss\nnå")], width: 6)
    #expect(lines.map(\.text) == ["Du kan", "ringe", "oss", "nå"])
    #expect(lines.map(\.offset) == [2, 9, 15, 19])
  }
}

@Suite struct `Any text broken into lines of any width` {
  private let words = [
    "og", "i", "døgnet", "krise¦senter", "volds¦fore¦byg¦gende", "VO-linjen",
    "-18",
    "116\u{A0}006", "2014–2017", "og/eller", "–", "--", "¦", "x¦¦y", "a\u{301}b",
    "//", "\n",
    "handlingsplanarbeidet", " ", "[Be¦søks¦forbud]", "«sjå»", "…",
  ]

  /// Runs of words and half words in different styles.
  private func runs(_ chance: inout SeededGenerator) -> [Run] {
    (0..<Int.random(in: 0...6, using: &chance)).map { number in
      let picked = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        words.randomElement(using: &chance) ?? ""
      }
      let separator = Int.random(in: 0...3, using: &chance) == 0 ? "" : " "
      let style = Bool.random(using: &chance) ? Style.plain : .bold
      let link = Bool.random(using: &chance) ? nil : number
      return Run(picked.joined(separator: separator), style: style, link: link)
    }
  }

  /// A character with what belongs to it.
  private struct Mark: Equatable {
    var character: Character
    var style: Style
    var link: Int?

    var isBlank: Bool { character == " " || character == "\n" }
  }

  private func marks(_ runs: [Run]) -> [Mark] {
    runs.flatMap { run in
      run.text.map { Mark(character: $0, style: run.style, link: run.link) }
    }
  }

  @Test(arguments: 1...60)
  func `has no line wider than the width, empty, or with a space at its end`(width: Int) {
    var chance = SeededGenerator(seed: UInt64(width))
    for _ in 0..<40 {
      for line in Marked(runs(&chance)).lines(width) {
        #expect((1...width).contains(line.text.count))
        #expect(line.text.first != " " && line.text.last != " ")
        #expect(!line.text.contains("\n"))
        #expect(line.runs.allSatisfy { !$0.text.isEmpty })
      }
    }
  }

  @Test(arguments: 1...60)
  func `has every character in its place and style, save spaces`(width: Int) {
    var chance = SeededGenerator(seed: UInt64(1000 + width))
    for _ in 0..<40 {
      let marked = Marked(runs(&chance))
      let source = marks(marked.runs)
      let lines = marked.lines(width)
      let ends = lines.dropFirst().map(\.offset) + [source.count]
      let start = lines.first?.offset ?? source.count
      #expect(source.prefix(start).allSatisfy { $0.isBlank })
      for (line, end) in zip(lines, ends) {
        #expect(line.offset < end)
        var wanted = Array(source[line.offset..<end])
        while wanted.last?.isBlank == true { wanted.removeLast() }
        if let last = wanted.last, end < source.count, !source[end - 1].isBlank,
          line.text.count > wanted.count
        {
          wanted.append(Mark(character: "-", style: last.style, link: last.link))
        }
        #expect(marks(line.runs) == wanted, "\(marked.runs.map(\.text)) at \(width)")
      }
    }
  }

  @Test(arguments: 7...40)
  func `puts as many words on a line as it holds`(width: Int) {
    var chance = SeededGenerator(seed: UInt64(2000 + width))
    let letters = (0..<200).map { _ in
      String(repeating: "ø", count: Int.random(in: 1...7, using: &chance))
    }
    var wanted = [""]
    for word in letters {
      let last = wanted[wanted.count - 1]
      if last.isEmpty || last.count + 1 + word.count <= width {
        wanted[wanted.count - 1] = last.isEmpty ? word : "\(last) \(word)"
      } else {
        wanted.append(word)
      }
    }
    let lines = LineBreaker.lines([Run(letters.joined(separator: " "))], width: width)
    #expect(lines.map(\.text) == wanted)
  }
}
