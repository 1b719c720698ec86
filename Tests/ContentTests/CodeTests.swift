import Content
import Seeded
import Testing

@Suite struct `A code` {
  @Test(arguments: [
    ("H1", "H1"), ("h1", "H1"), (" V2.3 ", "V2.3"), ("v 2,3", "V2.3"), ("t2019", "T2019"),
    ("  p   16", "P16"), ("O12", "O12"), ("A4", "A4"), ("T0", "T0"), ("v1.1.3", "V1.1.3"),
    ("H007", "H7"), ("V2,3.4", "V2.3.4"),
  ])
  func `is read as people type it`(typed: String, code: String) {
    #expect(Code(typed)?.description == code)
  }

  @Test(arguments: [
    "", " ", "H", "1", "X1", "HH1", "H-1", "H+1", "H1a", "H1.", "H.1", "V1..2", "V1.2.3.4",
    "H12345", "H1 2", "V2 .3", "H١", "Ｈ1", "H\u{301}1", "ß1", "H1\n", "\tH1", "112",
  ])
  func `is not read of other things`(typed: String) {
    #expect(Code(typed) == nil)
  }

  @Test func `is read of a part of a text`() {
    #expect(Code("se V2.3 her".dropFirst(3).prefix(4))?.numbers == [2, 3])
  }

  @Test func `stands by section, then by number, a guide before its parts`() throws {
    let order = [
      "H2", "H10", "P1", "P16", "V1", "V1.1", "V1.1.3", "V1.2", "V1.10", "V2", "T0", "T2012",
      "T2019", "A4", "O12", "K0301", "K3420",
    ]
    let codes = try order.map { try #require(Code($0)) }
    var chance = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      #expect(codes.shuffled(using: &chance).sorted().map(\.description) == order)
    }
  }

  @Test func `begins with the letter of its kind`() {
    for kind in RecordKind.allCases {
      guard let letter = kind.letter else { continue }
      #expect(Code("\(letter)1")?.letter == letter)
    }
    #expect(RecordKind.allCases.filter { $0.letter == nil } == [.notice])
  }
}
