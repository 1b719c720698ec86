import Content
import Testing

@testable import ContentPack

/// The words that are shown of a hit.
@Suite struct SnippetTests {
  private func shown(_ text: String, _ stems: [String]) -> String {
    Snippet(text, marker: Highlighter(stems: stems)).pieces.map {
      $0.isMarked ? "«\($0.text)»" : $0.text
    }.joined()
  }

  private let filling = String(repeating: "Ord som ikke er søkt. ", count: 12)

  @Test func `it begins with the sentence that holds the word`() {
    let text = filling + "Her er en alarm. " + filling
    #expect(shown(text, ["alarm"]).hasPrefix("… "))
    #expect(shown(text, ["alarm"]).contains("Her er en «alarm»."))
  }

  @Test func `a new line begins as a sentence does`() {
    let text =
      filling + "en linje uten punktum som er så lang at den ikke får plass\nHer er en alarm. "
      + filling
    #expect(shown(text, ["alarm"]).hasPrefix("… Her er en «alarm»."))
  }

  @Test func `text that is cut ends with dots, and whole text does not`() {
    #expect(shown("En alarm. " + filling, ["alarm"]).hasSuffix(" …"))
    #expect(shown("En alarm.", ["alarm"]) == "En «alarm».")
  }

  @Test func `near the end of a text more is shown of what stands before`() {
    let text = filling + "Her står noe om hjelp og vern. Mer om en alarm."
    #expect(shown(text, ["alarm"]).hasSuffix("Her står noe om hjelp og vern. Mer om en «alarm»."))
  }

  @Test func `spaces and lines become one space`() {
    #expect(shown("En  alarm\n\n•  ringer.", ["alarm"]) == "En «alarm» • ringer.")
  }
}
