import CXapian

/// What counts for how much when hits are put in order.
enum Weighing {
  /// Nearly straight, so that a title stays worth many words of text; length counts little.
  static let engine = cx_weighing(saturation: 8, length: 0.2)
}

/// Where in a record words stand, and what they weigh there.
enum Field: Hashable, CaseIterable {
  case title, name, keyword, summary, body

  var weight: Int {
    switch self {
    case .title: 12
    case .name: 9
    case .keyword: 7
    case .summary: 3
    case .body: 1
    }
  }

  /// The most that words of a field may add up to.
  var limit: Int {
    switch self {
    case .title: 12
    case .name: 9
    case .keyword: 10
    case .summary: 6
    case .body: 3
    }
  }
}
