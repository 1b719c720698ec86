import Content
import ContentPack
import Interface

extension ContentStore {
  /// The content of a pack; reads on the thread it is called from.
  static func of(_ pack: Pack) -> ContentStore {
    ContentStore { request in
      do throws(PackError) {
        return .success(try pack.answer(request))
      } catch {
        return .failure(Failure(error))
      }
    }
  }

  /// No content: whatever is asked for fails alike.
  static func failing(_ failure: Failure) -> ContentStore {
    ContentStore { _ in .failure(failure) }
  }
}

extension Pack {
  fileprivate func answer(_ request: ReadRequest) throws(PackError) -> ReadAnswer {
    switch request {
    case .item(let key): return .item(try item(key))
    case .record(let id):
      guard let record = try record(id) else { throw PackError(path: path, reason: .damaged) }
      return .record(record)
    case .rows(let section, let range): return .rows(try window(section, range))
    case .search(let request): return .search(try search(request))
    case .near(let key): return try near(key)
    case .qrCode(let address): return .qrCode(QRCode.of(address))
    }
  }

  private func near(_ key: String) throws(PackError) -> ReadAnswer {
    let lookup = try findPlace(key)
    guard case .found(let match) = lookup else { return .near(lookup, nil) }
    return .near(lookup, try nearby(match.id))
  }

  private func item(_ key: String) throws(PackError) -> OpenedItem? {
    guard let record = try record(key) else { return nil }
    let position = try place(of: key).map {
      OpenedItem.Position(section: $0.section, row: $0.row)
    }
    return OpenedItem(record: record, position: position)
  }

  /// The rows of a range up to the first that cannot be read; an error where that is the first of all.
  private func window(_ section: Section, _ range: Range<Int>) throws(PackError) -> ListWindow {
    let count = rowCount(section)
    let range = range.clamped(to: 0..<count)
    var window = ListWindow(
      first: range.lowerBound, rows: [], count: count, items: head.count(section))
    for index in range {
      do throws(PackError) {
        window.rows += try rows(section, index..<index + 1)
      } catch {
        guard index > range.lowerBound else { throw error }
        window.failure = Failure(error)
        break
      }
    }
    return window
  }
}
