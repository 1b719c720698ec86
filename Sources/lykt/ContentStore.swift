import Content
import Interface
import ContentPack

/// What the loop asks of the content, whatever holds it.
struct ContentStore: Sendable {
  var open: @Sendable (String) -> Opened?
  var load: @Sendable (String) -> Record?
  /// ListBuilder of a range of a section, the index of the first, how many the section has, and how many are no headings.
  var rows: @Sendable (Section, Range<Int>) -> ([ListItem], Int, Int, Int)
  /// Searches beside the loop; the answer comes to the mailbox.
  var search: @Sendable (SearchRequest, Int, Mailbox) -> Void

  /// No content at all.
  static let none = ContentStore(
    open: { _ in nil }, load: { _ in nil }, rows: { _, _ in ([], 0, 0, 0) }, search: { _, _, _ in })

  /// The content of a pack.
  static func of(_ pack: Pack) -> ContentStore {
    let searcher = SearchWorker(pack)
    return ContentStore(
      open: { key in
        guard let record = try? pack.record(key), let place = try? pack.place(of: key) else {
          return nil
        }
        return Opened(record: record, section: place.section, row: place.row)
      },
      load: { try? pack.record($0) },
      rows: { section, range in
        let count = pack.rowCount(section)
        let range = range.clamped(to: 0..<count)
        return (
          (try? pack.rows(section, range)) ?? [], range.lowerBound, count, pack.head.count(section)
        )
      },
      search: { request, generation, mailbox in
        searcher.search(request, generation: generation, answerTo: mailbox)
      })
  }
}
