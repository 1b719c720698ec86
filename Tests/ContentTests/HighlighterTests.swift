import Content
import Testing

@Suite struct MarkerTests {
  private func marked(_ text: String, _ stems: [String]) -> [String] {
    Highlighter(stems: stems).ranges(in: text).map { String(text[$0]) }
  }

  @Test func `words are marked that begin with a stem or hold a longer one`() {
    #expect(marked("Vold og familievold, ikke valg", ["vold"]) == ["Vold", "familievold"])
    #expect(marked("Nav og navnet på navlen", ["nav"]) == ["Nav", "navnet", "navlen"])
  }

  @Test func `nothing is marked by less than three letters`() {
    #expect(marked("Kan du komme", ["k", "ko"]).isEmpty)
    #expect(Highlighter(stems: ["k", "ko"]).isEmpty)
  }
}
