import Content
import Interface
import Library

/// What the loop asks of the content, whatever holds it.
struct Contents: Sendable {
  var open: @Sendable (String) -> Opened?
  var load: @Sendable (String) -> Record?
  /// Rows of a range of a shelf, the index of the first, how many the shelf has, and how many are no headings.
  var rows: @Sendable (Shelf, Range<Int>) -> ([Row], Int, Int, Int)
  /// Searches beside the loop; the answer comes to the mailbox.
  var search: @Sendable (SearchRequest, Int, Mailbox) -> Void

  /// No content at all.
  static let none = Contents(
    open: { _ in nil }, load: { _ in nil }, rows: { _, _ in ([], 0, 0, 0) }, search: { _, _, _ in })

  /// The content of a pack.
  static func of(_ pack: Pack) -> Contents {
    let searcher = SearchWorker(pack)
    return Contents(
      open: { key in
        guard let record = try? pack.record(key), let place = try? pack.place(of: key) else {
          return nil
        }
        return Opened(record: record, shelf: place.shelf, row: place.row)
      },
      load: { try? pack.record($0) },
      rows: { shelf, range in
        let count = pack.rowCount(shelf)
        let range = range.clamped(to: 0..<count)
        return (
          (try? pack.rows(shelf, range)) ?? [], range.lowerBound, count, pack.head.count(shelf)
        )
      },
      search: { request, generation, mailbox in
        searcher.search(request, generation: generation, answerTo: mailbox)
      })
  }
}
