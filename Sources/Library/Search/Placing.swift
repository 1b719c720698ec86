/// Puts hits in the order they are shown in.
enum Placing {
  /// Hits that are looked at beyond those shown.
  static let more = 60

  /// The best first, of those alike only a few before others; local services a little behind unless a place is named.
  static func placed(_ hits: [Index.Hit], limit: Int, namesPlace: Bool) -> [Index.Hit] {
    var met: [Group: Int] = [:]
    return hits.map { hit in
      guard let group = hit.group else { return hit }
      met[group, default: 0] += 1
      let factor = Weighing.share(
        of: group, after: met[group, default: 0] - 1, namesPlace: namesPlace)
      return Index.Hit(record: hit.record, weight: hit.weight * factor, group: group)
    }.enumerated().sorted { one, other in
      (other.element.weight, one.offset) < (one.element.weight, other.offset)
    }.prefix(limit).map(\.element)
  }
}
