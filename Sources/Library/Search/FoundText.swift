import Content

/// What is needed of a record to show it as a hit: where its row stands, and the prose that a snippet is cut from.
struct FoundText: Sendable {
  /// Nil for what stands on no shelf.
  let place: Place?
  let texts: [(language: Language, text: String)]

  init(_ record: Record, place: Place?) {
    self.place = place
    texts = record.languages.map { language in
      let prose = record.fields(in: language).filter { $0.field == .summary || $0.field == .body }
      return (language, prose.map(\.text).joined(separator: "\n"))
    }
  }
}

/// The shelf or 0, the row in four bytes, then each language's tag and text with a control character after either.
extension FoundText {
  private static let afterTag: UInt8 = 0x1F
  private static let afterText: UInt8 = 0x1E

  var bytes: [UInt8] {
    var bytes = [UInt8(place?.shelf.rawValue ?? 0)]
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: (place?.row ?? 0) >> (8 * $0)) }
    for (language, text) in texts {
      bytes += Array(language.rawValue.utf8) + [Self.afterTag]
      bytes += text.utf8.lazy.filter { $0 >= 0x20 || $0 == 0x0A }
      bytes.append(Self.afterText)
    }
    return bytes
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 5 else { return nil }
    place = Shelf(rawValue: Int(bytes[0])).map {
      Place(shelf: $0, row: ByteTable.number(bytes[1..<5]))
    }
    texts = bytes[5...].split(separator: Self.afterText).compactMap { version in
      guard let end = version.firstIndex(of: Self.afterTag),
        let language = Language(rawValue: String(decoding: version[..<end], as: UTF8.self))
      else { return nil }
      return (language, String(decoding: version[(end + 1)...], as: UTF8.self))
    }
  }
}
