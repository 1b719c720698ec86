import Content
import Testing

@testable import Interface

struct ItemTextTests {
  /// A record whose prose is in bokmål only, but for what is given.
  private static func record(summary: Text, note: Text?) -> Record {
    var record = Sample.voLinjen
    record.kind = .term
    record.details = .term(Term(law: "straffeloven § 282"))
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
    #expect(text[start + 3].hasPrefix("Lov: "))
  }

  @Test func `what follows in the same other language needs no new sentence`() {
    let other = Text([.nb: "På bokmål."])
    let text = Self.lines(Self.record(summary: other, note: other), .en)
    #expect(text.count { $0 == "The text is in Norwegian bokmål." } == 1)
    #expect(text.count { $0 == "From here the text is in English." } == 1)
  }

  @Test(arguments: Language.spoken)
  func `what is to be said of a service's sources stands at the foot, over these`(
    language: Language
  ) throws {
    var record = Sample.voLinjen
    record.note = Self.both
    let words = Messages.of(language)
    let lines = Self.lines(record, language)
    let about = try #require(lines.firstIndex(of: words.aboutInformation))
    #expect(lines[about + 1] == Self.both(language))
    #expect(try #require(lines.firstIndex(of: words.sources)) > about)
    #expect(lines[..<about].allSatisfy { !$0.contains(Self.both(language)) })
    #expect(!lines.contains { $0.hasPrefix("\(words.note): ") })
  }

  @Test(arguments: Language.spoken)
  func `a number in prose is marked where it is old, and is never broken over a line`(
    language: Language
  ) throws {
    let number = try #require(PhoneNumber("800 40 008"))
    func lines(_ confirmed: LatestConfirmation?, width: Int) -> [String] {
      var record = Self.record(summary: Self.both, note: nil)
      let phone = PhoneAdvice(own: number, confirmed: confirmed, checked: record.checked)
      record.body = [
        language: RichText(blocks: [
          .init(
            role: .paragraph,
            spans: [
              .init("Ring "), .init("Senteret", link: .record("senteret")),
              .init(" 800 40 008", phone: phone), .init(" i kveld."),
            ])
        ])
      ]
      return record.plainText(language, at: nil, width: width).split(separator: "\n")
        .map(String.init)
    }
    #expect(lines(nil, width: 78).contains("Ring [Senteret] 800 40 008 i kveld."))
    for width in 12...30 {
      #expect(lines(nil, width: width).contains { $0.contains("800 40 008") }, "\(width)")
    }
    let words = Messages.of(language)
    #expect(
      lines(.last("2020"), width: 78)
        .contains("Ring [Senteret] 800 40 008 (\(words.notConfirmed)) i kveld."))
    #expect(
      lines(.undated, width: 78)
        .contains("Ring [Senteret] 800 40 008 (\(words.undated)) i kveld."))
  }

  @Test(arguments: Language.spoken)
  func `a text in the reader's own language says nothing of it`(language: Language) {
    let text = Sample.voLinjen.plainText(language, at: nil)
    for word in ["Teksten er", "text is in"] { #expect(!text.contains(word)) }
  }
}
