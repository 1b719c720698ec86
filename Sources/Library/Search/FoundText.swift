import Content

/// What is needed of a record to show it as a hit: where its row stands, and the prose that a snippet is cut from.
struct FoundText: Sendable {
  /// Nil for what stands on no shelf.
  let place: Place?
  private let versions: [(language: Language, bytes: ArraySlice<UInt8>)]

  init(_ record: Record, place: Place?) {
    self.place = place
    versions = record.languages.map { language in
      let prose = record.fields(in: language).filter { $0.field == .summary || $0.field == .body }
      let text = prose.map(\.text).joined(separator: "\n")
      return (language, ArraySlice(text.utf8.lazy.filter { $0 >= 0x20 || $0 == 0x0A }))
    }
  }

  /// What is said in a language, nil where nothing is.
  func text(in language: Language) -> String? {
    versions.first { $0.language == language }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// The shelf or 0, the row in four bytes, then each language's tag and text with a control character after either.
extension FoundText {
  private static let afterTag: UInt8 = 0x1F
  private static let afterText: UInt8 = 0x1E

  var bytes: [UInt8] {
    var bytes = [UInt8(place?.shelf.rawValue ?? 0)]
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: (place?.row ?? 0) >> (8 * $0)) }
    for (language, text) in versions {
      bytes += Array(language.rawValue.utf8) + [Self.afterTag] + text + [Self.afterText]
    }
    return bytes
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 5 else { return nil }
    place = Shelf(rawValue: Int(bytes[0])).map {
      Place(shelf: $0, row: ByteTable.number(bytes[1..<5]))
    }
    var versions: [(Language, ArraySlice<UInt8>)] = []
    var rest = bytes[5...]
    while let tag = rest.firstIndex(of: Self.afterTag),
      let end = rest.firstIndex(of: Self.afterText),
      tag < end
    {
      guard let language = Language(rawValue: String(decoding: rest[..<tag], as: UTF8.self)) else {
        return nil
      }
      versions.append((language, rest[(tag + 1)..<end]))
      rest = rest[(end + 1)...]
    }
    self.versions = versions
  }
}
