/// Reorders hits so that one group does not fill the first places.
enum Diversifier {
  /// Hits fetched in addition to those shown.
  static let more = 60

  /// The hits by score, each lowered by the better ones of its group, except services for a place that was named.
  static func placed(_ hits: [SearchIndex.Hit], limit: Int, there: Set<Int>) -> [SearchIndex.Hit] {
    var met: [Group: Int] = [:]
    return hits.map { hit in
      guard let group = hit.group, !there.contains(hit.record) else { return hit }
      let share = RankingWeights.share(of: group, after: met[group, default: 0])
      met[group, default: 0] += 1
      return SearchIndex.Hit(record: hit.record, weight: hit.weight * share, group: group)
    }.enumerated().sorted { one, other in
      (other.element.weight, one.offset) < (one.element.weight, other.offset)
    }.prefix(limit).map(\.element)
  }
}
