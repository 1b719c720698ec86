import Content

/// The parts every pack has.
enum PartName: Hashable {
  case front, keys, places, records, texts, index
  case rows(Section)

  /// In the order they lie in.
  static let all: [PartName] =
    [.front, .keys, .places] + Section.allCases.map(PartName.rows) + [.records, .texts, .index]

  var description: String {
    switch self {
    case .front: "front"
    case .keys: "keys"
    case .places: "places"
    case .records: "records"
    case .texts: "texts"
    case .index: "index"
    case .rows(let section): "rows-\(Tag.section.tag(section))"
    }
  }
}

extension PackHeader {
  /// Where a part lies.
  func part(_ name: PartName) throws(PackFault) -> Part {
    guard let part = parts.first(where: { $0.name == name.description }), part.offset >= 0,
      part.size >= 0, part.size <= dataSize, part.offset <= dataSize - part.size
    else { throw .damaged }
    return part
  }
}
