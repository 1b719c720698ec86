import CXapian
import Content
import FoundationEssentials
import Glibc

/// A plain index of the same words: lower case and the Norwegian stemmer, nothing else.
final class Baseline {
  private let ids: [String]
  private let index: OpaquePointer
  private let stemmer: OpaquePointer
  private let folder: String

  struct Failure: Error {}

  init(_ records: [Record]) throws {
    let folder = "\(FileManager.default.temporaryDirectory.path)/lykt-plain-\(UUID().uuidString)"
    guard let stemmer = cx_stemmer_open("norwegian"), let builder = cx_builder_open(folder) else {
      throw Failure()
    }
    defer { cx_builder_close(builder) }
    self.stemmer = stemmer
    self.folder = folder
    ids = records.map(\.id)
    for record in records {
      for word in Self.words(Self.text(record)) {
        let term = Self.stem(word, stemmer)
        cx_builder_term(builder, term, term.utf8.count, 1)
      }
      cx_builder_end(builder)
    }
    guard cx_builder_finish(builder, "\(folder)/all") else { throw Failure() }
    guard let index = cx_index_open(open("\(folder)/all", O_RDONLY)) else { throw Failure() }
    self.index = index
  }

  deinit {
    cx_index_close(index)
    cx_stemmer_close(stemmer)
    try? FileManager.default.removeItem(atPath: folder)
  }

  func search(_ text: String) -> [String] {
    guard let query = cx_query_open() else { return [] }
    defer { cx_query_close(query) }
    let terms = Self.words(text).map { Self.stem($0, stemmer) }
    for term in terms { cx_query_term(query, term, term.utf8.count) }
    guard !terms.isEmpty, cx_query_join(query, cx_any, terms.count) else { return [] }
    var numbers = [UInt32](repeating: 0, count: 20)
    var weights = [Double](repeating: 0, count: 20)
    let weighing = cx_weighing(saturation: 1, length: 0.5)
    let found = cx_index_search(index, query, weighing, 20, &numbers, &weights, nil)
    return numbers.prefix(max(0, found)).map { ids[Int($0) - 1] }
  }

  private static func text(_ record: Record) -> String {
    let texts = [record.title, record.summary].flatMap { Array($0.versions.values) }
    return (texts + record.body.values.map(\.plain) + record.keywords).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func stem(_ word: String, _ stemmer: OpaquePointer) -> String {
    var stem = [CChar](repeating: 0, count: 256)
    let length = cx_stemmer_stem(stemmer, word, word.utf8.count, &stem, stem.count)
    return String(decoding: stem[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
