/// How well the first hits of many queries fit.
struct Score {
  private(set) var inFive = 0
  private(set) var first = 0
  private(set) var reciprocal = 0.0
  private(set) var count = 0
  private(set) var misses: [(words: String, found: [String])] = []

  mutating func add(_ item: QuerySet.Item, found: [String]) {
    count += 1
    guard let place = found.firstIndex(where: item.right.contains) else {
      misses.append((item.words, found))
      return
    }
    if place < 5 { inFive += 1 } else { misses.append((item.words, found)) }
    if place == 0 { first += 1 }
    reciprocal += 1 / Double(place + 1)
  }

  var description: String {
    let share = { (part: Double) in "\((part / Double(max(1, count)) * 1000).rounded() / 10) %" }
    return
      "in five \(share(Double(inFive)))  first \(share(Double(first)))  MRR \((reciprocal / Double(max(1, count)) * 1000).rounded() / 1000)  (\(count))"
  }
}
