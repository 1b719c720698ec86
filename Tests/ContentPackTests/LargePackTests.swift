import Content
import ContentPack
import Seeded
import Testing

/// Packs over the limit, of which only what is read is verified.
@Suite struct LargePackTests {
  let scratch: Scratch
  let good: [UInt8]

  init() throws {
    scratch = try Scratch()
    let records = (1...250).map { number in
      Samples.helpline(
        "linje-\(number)", "H\(number)", Samples.text("Linje \(number)"),
        body: [.nb: String(repeating: "Ord nummer \(number). ", count: 40)])
    }
    try Samples.builder(records).write(to: scratch.file("a.pack"))
    good = try scratch.bytes("a.pack")
  }

  @Test func `damage to what is not read is not met, and to what is read is refused`() throws {
    let pack = try Pack.open(scratch.file("a.pack"), verifyingWholeUpTo: 0)
    let place = try #require(good.firstRange(of: Array("Ord nummer 120.".utf8))).lowerBound
    scratch.change("a.pack", at: place, to: 0x21)
    #expect(try pack.record("H1")?.title(.nb) == "Linje 1")
    #expect(throws: PackError(path: pack.path, reason: .damaged)) { try pack.record("H120") }
    #expect(throws: PackError(path: pack.path, reason: .damaged)) {
      try Pack.open(pack.path)
    }
  }

  @Test func `a damaged index is refused before the engine sees it`() throws {
    let pack = try Pack.open(scratch.file("a.pack"), verifyingWholeUpTo: 0)
    let digests = good.count / 16_384 * 32
    scratch.change(
      "a.pack", at: good.count - digests - 5000, to: good[good.count - digests - 5000] ^ 1)
    #expect(throws: PackError(path: pack.path, reason: .damaged)) {
      try pack.search(SearchRequest("linje"))
    }
    #expect(try pack.record("H7")?.title(.nb) == "Linje 7")
  }

  @Test func `wherever one byte is changed, what is shown is refused or right`() throws {
    var random = SeededGenerator(seed: 7)
    let numbers = [1, 120, 250]
    let right = try numbers.map { number in
      try Pack.open(scratch.file("a.pack")).record("H\(number)")
    }
    for _ in 0..<150 {
      let place = Int.random(in: good.indices, using: &random)
      scratch.change(
        "a.pack", at: place, to: good[place] ^ UInt8.random(in: 1...255, using: &random))
      if let pack = try? Pack.open(scratch.file("a.pack"), verifyingWholeUpTo: 0) {
        for (number, record) in zip(numbers, right) {
          guard let shown = try? pack.record("H\(number)") else { continue }
          #expect(shown == record)
        }
      }
      scratch.change("a.pack", at: place, to: good[place])
    }
  }
}
