import Content
import ContentPack
import Testing

@Suite struct `The number of hits asked for` {
  @Test(arguments: [Int.min, -1, 0, 1, 1000, Int.max])
  func `may be anything`(limit: Int) throws {
    let scratch = try Scratch()
    try Samples.builder().write(to: scratch.file("a.pack"))
    let pack = try Pack.open(scratch.file("a.pack"))
    for words in ["vold", "H10", "116 006", ""] {
      let request = SearchRequest(words, sections: [.helplines], limit: limit)
      let hits = try pack.search(request).hits
      #expect(hits.count <= max(0, limit))
      if limit > 20 {
        #expect(
          hits.count == (try pack.search(SearchRequest(words, sections: [.helplines])).hits.count))
      }
    }
  }
}
