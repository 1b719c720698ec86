import Content
import Testing

@testable import Interface

struct ItemTextTests {
  /// A record whose prose is in bokmål only, but for what is given.
  private static func record(summary: Text, note: Text?) -> Record {
    var record = Sample.voLinjen
    record.summary = summary
    record.note = note
    record.body = [.nb: RichText(blocks: [.init(role: .paragraph, spans: [.init("Brødtekst.")])])]
    return record
  }

  private static func lines(_ record: Record, _ language: Language) -> [String] {
    record.plainText(language, at: nil).split(separator: "\n").map(String.init)
  }

  private static let both = Text([.nb: "På bokmål.", .nn: "På nynorsk.", .en: "In English."])

  @Test func `what is in another language has a sentence directly above it, and one where it ends`()
    throws
  {
    let text = Self.lines(Self.record(summary: Self.both, note: Self.both), .en)
    let start = try #require(text.firstIndex(of: "In English."))
    #expect(
      text[start..<(start + 5)] == [
        "In English.", "The text is in Norwegian bokmål.", "Brødtekst.",
        "From here the text is in English.", "Note: In English.",
      ])
    #expect(text.count { $0.contains("the text is in English") } == 1)
  }

  @Test func `where the prose ends in another language, that is said before the facts`() throws {
    let text = Self.lines(Self.record(summary: Self.both, note: nil), .nn)
    let start = try #require(text.firstIndex(of: "Teksten er på bokmål."))
    #expect(text[start + 1] == "Brødtekst.")
    #expect(text[start + 2] == "Herfrå er teksten på nynorsk.")
    #expect(text[start + 3].hasPrefix("Pris: "))
  }

  @Test func `what follows in the same other language needs no new sentence`() {
    let other = Text([.nb: "På bokmål."])
    let text = Self.lines(Self.record(summary: other, note: other), .en)
    #expect(text.count { $0 == "The text is in Norwegian bokmål." } == 1)
    #expect(text.count { $0 == "From here the text is in English." } == 1)
  }

  @Test(arguments: Language.spoken)
  func `a text in the reader's own language says nothing of it`(language: Language) {
    let text = Sample.voLinjen.plainText(language, at: nil)
    for word in ["Teksten er", "text is in"] { #expect(!text.contains(word)) }
  }
}
