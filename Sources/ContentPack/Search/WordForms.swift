import Content
import UnicodePolicy

/// Stems folded words and memoises the stems. Not thread-safe.
final class WordForms {
  private let norwegian = Stemmer("norwegian")
  private let english = Stemmer("english")
  private var stems: [String: String] = [:]

  /// The stem shared by the bokmål and nynorsk forms of a word.
  func norwegian(_ word: String) -> String {
    if let known = stems[word] { return known }
    let stem = norwegian.stem(regular(word))
    if stems.count < 200_000 { stems[word] = stem }
    return stem
  }

  /// A word in bokmål spelling and regular inflection.
  func regular(_ word: String) -> String { StemExceptions.regular(NynorskMapping.bokmal(word)) }

  func english(_ word: String) -> String { english.stem(word) }

  /// The term of a phrase: the sorted stems of its words without stopwords.
  func phrase(_ words: [TokenizedQuery.Word]) -> String? {
    let said = words.filter { !$0.isStopword }
    let stems = Set((said.isEmpty ? words : said).map { norwegian($0.folded) })
    return stems.isEmpty ? nil : Terms.whole(stems.sorted().joined(separator: " "))
  }
}
