/// Finds the name that was perhaps meant.
enum Names {
  /// The known name nearest to one that is not known, where any is near.
  static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let allowed = name.count < 4 ? 1 : name.count < 9 ? 2 : 3
    return known.map { (distance($0, name), $0.first == name.first ? 0 : 1, $0) }
      .filter { $0.0 <= allowed }
      .min { $0 < $1 }?.2
  }

  /// The Levenshtein distance of two names.
  static func distance(_ one: String, _ other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let change = diagonal + (letters[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[letters.count]
  }
}
