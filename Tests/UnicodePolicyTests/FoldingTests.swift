import UnicodePolicy
import Seeded
import Testing

@Suite struct `A word folded for search` {
  @Test(arguments: [
    ("Ålesund", "alesund"), ("Aalesund", "alesund"), ("AALESUND", "alesund"),
    ("Årdal", "ardal"), ("råd", "rad"), ("raad", "rad"), ("rad", "rad"),
    ("Bodø", "bodo"), ("Bodoe", "bodo"), ("Bodö", "bodo"), ("BODØ", "bodo"),
    ("nære", "nere"), ("naere", "nere"), ("näre", "nere"), ("Ærlig", "erlig"),
    ("Œuvre", "ouvre"), ("sjøen", "sjon"), ("sjoeen", "sjon"),
  ])
  func `has one spelling of æ, ø and å`(written: String, folded: String) {
    #expect(Folding.fold(written) == folded)
  }

  @Test(arguments: [
    ("kafé", "kafe"), ("idé", "ide"), ("fôr", "for"), ("Ánne", "anne"), ("Čálli", "calli"),
    ("Đeatnu", "deatnu"), ("Sámi giella", "sami giella"), ("maŋŋel", "mannel"),
    ("ruŦŧa", "rutta"), ("Žižek", "zizek"), ("Łódź", "lodz"), ("Erdoğan", "erdogan"),
    ("Dvořák", "dvorak"), ("Nguyễn", "nguyen"), ("Győr", "gyor"), ("Ljubičić", "ljubicic"),
    ("straße", "strasse"), ("Þór", "tor"), ("garçon", "garcon"), ("Ķekava", "kekava"),
  ])
  func `has no accents`(written: String, folded: String) {
    #expect(Folding.fold(written) == folded)
  }

  @Test(arguments: [
    ("a\u{30A}", "å"), ("A\u{30A}", "å"), ("o\u{308}", "ö"), ("a\u{308}", "ä"), ("e\u{301}", "é"),
    ("e\u{302}\u{301}", "ế"), ("æ\u{301}", "ǽ"), ("ø\u{301}", "ǿ"), ("å\u{301}", "ǻ"),
  ])
  func `is the same whether accents are written apart or not`(apart: String, composed: String) {
    #expect(Folding.fold(apart) == Folding.fold(composed))
  }

  @Test func `is the same with and without soft hyphens`() {
    #expect(Folding.fold("krise\u{AD}senter") == "krisesenter")
    #expect(Folding.fold("bo\u{AD}enhet") == Folding.fold("boenhet"))
  }

  @Test(arguments: ["116 006", "§ 282", "a-b/c", "«x» – y…", "\r\n", "²½", "日本"])
  func `keeps what is neither letter nor accent`(text: String) {
    #expect(Folding.fold(text) == text)
  }

  @Test func `folds to itself, and each spelling to the same, whatever the letters around it`() {
    var chance = SeededGenerator(seed: 7)
    let letters = Array("aaeeoobåæøä")
    let spelled: [Character: String] = ["å": "aa", "æ": "ae", "ä": "ae", "ø": "oe"]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...9, using: &chance)
      let word = String((0..<count).map { _ in letters.randomElement(using: &chance) ?? "a" })
      let folded = Folding.fold(word)
      #expect(Folding.fold(folded) == folded, "\(word)")
      let apart = word.map { spelled[$0] ?? String($0) }.joined()
      #expect(Folding.fold(apart) == folded, "\(word) and \(apart)")
    }
  }

  @Test func `of any text folds to itself and has no letter in upper case`() {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let folded = Folding.fold(String.random(upTo: 12, using: &chance))
      #expect(Folding.fold(folded) == folded, "\(folded.unicodeScalars.map { $0 })")
      #expect(!folded.contains { $0.isASCII && $0.isUppercase })
    }
  }
}

@Suite struct `The words of a text` {
  private func words(_ text: String) -> [String] { Folding.words(of: text).map(\.word) }

  @Test func `are parted by what is neither letter nor digit`() {
    #expect(
      words("Ring 116 006 – døgnåpent, «gratis»!") == [
        "ring", "116", "006", "dognapent", "gratis",
      ])
    #expect(words("og/eller vo-linjen.no § 282a") == ["og", "eller", "vo", "linjen", "no", "282a"])
  }

  @Test(arguments: ["", " ", "–…", "\u{AD}", "\u{301}", "\u{345}"])
  func `are none where there is no letter or digit`(text: String) {
    #expect(words(text).isEmpty)
  }

  @Test func `have ranges that point at them as written`() {
    let text = "Råd til Aase: «ikkje ver åleine», kafé\u{301} på Bodø"
    let found = Folding.words(of: text)
    #expect(
      found.map { String(text[$0.range]) } == [
        "Råd", "til", "Aase", "ikkje", "ver", "åleine", "kafé\u{301}", "på", "Bodø",
      ])
    #expect(
      found.map(\.word) == [
        "rad", "til", "ase", "ikkje", "ver", "aleine", "kafe", "pa", "bodo",
      ])
  }

  @Test func `are not parted by soft hyphens`() throws {
    let text = "et krise\u{AD}senter\u{AD} her"
    #expect(words(text) == ["et", "krisesenter", "her"])
    let range = try #require(Folding.words(of: text).dropFirst().first?.range)
    #expect(text[range].hasPrefix("krise\u{AD}senter"))
  }

  @Test func `of any text stand in order, apart, and fold to what is said`() {
    var chance = SeededGenerator(seed: 13)
    for _ in 0..<3000 {
      let text = String.random(upTo: 20, using: &chance)
      var end = text.startIndex
      for (word, range) in Folding.words(of: text) {
        #expect(range.lowerBound >= end && range.upperBound <= text.endIndex && !range.isEmpty)
        #expect(!word.isEmpty && word == Folding.fold(text[range]))
        end = range.upperBound
      }
    }
  }
}
