import Content
import ContentPack
import Seeded
import Testing

@Suite struct DamageTests {
  let scratch: Scratch
  let good: [UInt8]

  init() throws {
    scratch = try Scratch()
    try Samples.builder(Array(Samples.helplines.prefix(2))).write(to: scratch.file("a.pack"))
    good = try scratch.bytes("a.pack")
  }

  private func reason(_ bytes: [UInt8]) throws -> PackError.Reason? {
    try scratch.write(bytes, "b.pack")
    do throws(PackError) {
      _ = try Pack.open(scratch.file("b.pack"))
      return nil
    } catch {
      #expect(error.path == scratch.file("b.pack"))
      return error.reason
    }
  }

  /// Every byte of the pack, in parts that are tried beside one another.
  @Test(arguments: 0..<8)
  func `a pack with one byte changed is refused, whichever it is`(part: Int) throws {
    var random = SeededGenerator(seed: 1)
    var accepted: [Int] = []
    for place in stride(from: part, to: good.count, by: 8) {
      let byte = good[place] ^ UInt8.random(in: 1...255, using: &random)
      scratch.change("a.pack", at: place, to: byte)
      if (try? Pack.open(scratch.file("a.pack"))) != nil { accepted.append(place) }
      scratch.change("a.pack", at: place, to: good[place])
    }
    #expect(accepted.isEmpty)
    #expect(throws: Never.self) { try Pack.open(scratch.file("a.pack")) }
  }

  @Test func `a pack cut short or grown is refused`() throws {
    for count in [0, 1, 9, 10, 80, 4095, 4096, 4097, good.count / 2, good.count - 1] {
      #expect(try reason(Array(good.prefix(count))) != nil, "\(count) bytes")
    }
    #expect(try reason(good + [0]) == .damaged)
  }

  @Test func `what was never a pack is told apart from what is damaged`() throws {
    #expect(try reason(Array("%PDF-1.4".utf8)) == .notAPack)
    #expect(try reason([]) == .notAPack)
    var bytes = good
    bytes[2000] ^= 1
    #expect(try reason(bytes) == .damaged)
  }

  @Test func `a newer format and an older one are told as such`() throws {
    var bytes = good
    let digit = bytes[10]
    bytes[10] = digit + 1
    #expect(try reason(bytes) == .newerFormat(PackHeader.format + 1))
    bytes[10] = digit - 1
    #expect(try reason(bytes) == .olderFormat(PackHeader.format - 1))
  }

  @Test func `a missing file and a folder are told as such`() throws {
    #expect(throws: PackError(path: "/nowhere/a.pack", reason: .missing)) {
      try Pack.open("/nowhere/a.pack")
    }
    #expect(throws: PackError(path: scratch.path, reason: .notAPack)) {
      try Pack.open(scratch.path)
    }
  }
}
