import Content
import Seeded

/// Queries made of the titles and keywords themselves, right where they find a record that has them.
struct Derived {
  private var phrases: [String: Set<String>] = [:]
  private var begun: [String: Set<String>] = [:]

  /// Letters of a title's first word from which it is looked for, and of the shortest word that is misspelt.
  private static let shortestBegun = 5
  private static let shortestMisspelt = 8

  init(_ records: [Record]) {
    for record in records where Section(record.kind) != nil {
      for title in record.title.versions.values.map({ $0.lowercased() }) {
        phrases[title, default: []].insert(record.id)
        let first = title.prefix(while: \.isLetter)
        for length in stride(from: Self.shortestBegun, through: first.count, by: 1) {
          begun[String(first.prefix(length)), default: []].insert(record.id)
        }
      }
      for keyword in record.keywords {
        phrases[keyword.lowercased(), default: []].insert(record.id)
      }
    }
  }

  /// Each title and keyword as it is, each that is one word with a letter wrong, and how titles begin.
  var sets: [QuerySet] {
    var random = SeededGenerator(seed: 1)
    let words = Self.sorted(phrases).filter { item in
      item.words.count >= Self.shortestMisspelt && item.words.allSatisfy(\.isLetter)
    }
    return [
      QuerySet("whole", Self.sorted(phrases)),
      QuerySet(
        "misspelt",
        words.map { .init(words: Self.misspelt($0.words, &random), right: $0.right) }),
      QuerySet("begun", Self.sorted(begun)),
    ]
  }

  private static func sorted(_ items: [String: Set<String>]) -> [QuerySet.Item] {
    items.sorted { $0.key < $1.key }.map { .init(words: $0.key, right: $0.value) }
  }

  /// A word with a letter left out, doubled, swapped or another.
  private static func misspelt(_ word: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(word)
    let place = Int.random(in: 2..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place + 1)
    default: letters[place] = "aeiourstnl".randomElement(using: &random) ?? "a"
    }
    return String(letters)
  }
}
