import Content
import Letters
import Synchronization

/// Searches a pack; its index is verified and opened when first asked, and one search goes on at a time.
final class Searcher: Sendable {
  private let file: VerifiedFile
  private let part: Head.Part
  private let engine = Mutex<Engine?>(nil)

  init(_ file: VerifiedFile, part: Head.Part) {
    self.file = file
    self.part = part
  }

  /// The records that fit, best first.
  func search(_ request: SearchRequest) throws(PackFault) -> Finding {
    try engine.withLock { (engine) throws(PackFault) in
      if engine == nil { engine = try open() }
      return engine?.search(request) ?? Finding(hits: [])
    }
  }

  private func open() throws(PackFault) -> Engine {
    try file.verify(part.offset..<part.offset + part.size)
    let descriptor = try file.descriptor(at: part.offset)
    guard let engine = Engine(descriptor: descriptor) else { throw .damaged }
    return engine
  }
}

/// What the index says to a request.
struct Finding: Sendable {
  /// Numbers of records, best first.
  var hits: [Int]
}

/// The index and what is needed to ask it.
final class Engine {
  private let index: Index
  private let forms = WordForms()

  init?(descriptor: Int32) {
    guard let index = Index(descriptor: descriptor) else { return nil }
    self.index = index
  }

  func search(_ request: SearchRequest) -> Finding {
    let words = Folding.words(of: String(request.words.prefix(200))).map(\.word).prefix(12)
    let parts = words.enumerated().map { place, word in
      let forms = Query.best([
        .term(Terms.word(word)), .term(forms.norwegian(word)), .term(forms.english(word)),
      ])
      return place == words.count - 1 ? Query.best([forms] + beginnings(word)) : forms
    }
    guard !parts.isEmpty else { return Finding(hits: []) }
    var query = Query.any(parts)
    if let shelf = request.shelf { query = .filter(query, .term(Terms.shelf(shelf))) }
    return Finding(hits: index.search(query, limit: request.limit).hits.map(\.record))
  }

  private func beginnings(_ word: String) -> [Query] {
    if word.count <= 3 { return [.term(Terms.beginning(word))] }
    return index.terms(beginning: Terms.word(word), most: 50).map { .term($0.term) }
  }
}
