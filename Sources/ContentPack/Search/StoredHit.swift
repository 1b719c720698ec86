import Content

/// What is stored of a record for showing it as a hit: its row, and the prose a snippet is cut from.
struct StoredHit: Sendable {
  /// In the form it has in its table; empty for a record without a section.
  let row: ArraySlice<UInt8>
  let section: Section?
  private let versions: [(language: Language, bytes: ArraySlice<UInt8>)]

  init(_ record: Record, row: [UInt8]) {
    self.row = row[...]
    section = Section(record.kind)
    versions = record.languages.map { language in
      let prose = record.fields(in: language).filter { $0.field == .summary || $0.field == .body }
      let text = prose.map(\.text).joined(separator: "\n")
      return (language, ArraySlice(text.utf8.lazy.filter { $0 >= 0x20 || $0 == 0x0A }))
    }
  }

  /// The prose in a language; nil if there is none.
  func text(in language: Language) -> String? {
    versions.first { $0.language == language }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// One byte for the section, or 0; the row; then each language's tag and text. Control characters, which none of them contains, end each part.
extension StoredHit {
  private static let afterTag: UInt8 = 0x1F
  private static let afterText: UInt8 = 0x1E

  var bytes: [UInt8] {
    var bytes = [section?.storedNumber ?? 0] + row + [Self.afterText]
    for (language, text) in versions {
      bytes += Array(Tag.language.tag(language).utf8) + [Self.afterTag] + text + [Self.afterText]
    }
    return bytes
  }

  init(_ bytes: [UInt8]) throws(PackFault) {
    guard let first = bytes.first, let end = bytes.firstIndex(of: Self.afterText) else {
      throw .damaged
    }
    section = try Section.stored(first)
    row = bytes[1..<end]
    var versions: [(Language, ArraySlice<UInt8>)] = []
    var rest = bytes[(end + 1)...]
    while let tag = rest.firstIndex(of: Self.afterTag),
      let end = rest.firstIndex(of: Self.afterText), tag < end
    {
      let language: Language
      do {
        language = try Tag.language.value(String(decoding: rest[..<tag], as: UTF8.self))
      } catch {
        throw .newerFormat(PackHeader.format)
      }
      versions.append((language, rest[(tag + 1)..<end]))
      rest = rest[(end + 1)...]
    }
    self.versions = versions
  }
}
