import Content
import UnicodePolicy

/// The words of all records and their terms, computed once each.
final class Vocabulary {
  struct Entry {
    let word: String
    let norwegian: String
    let english: String
    /// The parts, where it is a compound.
    let parts: [String]
    /// Its first letters.
    let beginnings: [String]
  }

  let forms = WordForms()
  /// The stems of all Norwegian text.
  private var stems: Set<String> = []
  private var norwegian: Set<String> = []
  private var english: Set<String> = []
  private var entries: [String: Entry] = [:]
  /// The spellings of words that differ from their folding, with their counts.
  private var spellings: [String: [String: Int]] = [:]

  /// Collects the words of records.
  init(_ records: some Sequence<Record>) {
    for record in records {
      for language in record.languages {
        for text in record.fields(in: language) { add(text) }
      }
    }
  }

  private func add(_ text: SearchFieldText) {
    for (word, range) in Folding.words(of: text.text) {
      if text.language == .en { english.insert(word) }
      if text.language != .en, text.language != nil { norwegian.insert(word) }
      if text.language != .en { stems.insert(forms.norwegian(word)) }
      let written = text.text[range]
      if written.utf8.count != word.utf8.count || !written.utf8.allSatisfy({ $0 < 0x80 }) {
        spellings[word, default: [:]][written.lowercased(), default: 0] += 1
      }
    }
  }

  /// The terms of a folded word.
  func entry(_ word: String) -> Entry {
    if let entry = entries[word] { return entry }
    let compounds = Compounds { self.stems.contains(self.forms.norwegian($0)) }
    let entry = Entry(
      word: Terms.word(word), norwegian: Terms.norwegian(forms.norwegian(word)),
      english: Terms.english(forms.english(word)),
      parts: compounds.parts(of: forms.regular(word)).map {
        Terms.norwegian(forms.norwegian($0))
      },
      beginnings: (1...3).filter { $0 <= word.count }.map {
        Terms.beginning(String(word.prefix($0)))
      })
    entries[word] = entry
    return entry
  }

  /// Whether a word may be Norwegian and whether it may be English; a word of a name that is in no sentence may be both.
  func languages(of word: String, in text: SearchFieldText) -> (norwegian: Bool, english: Bool) {
    if let language = text.language { return (language != .en, language == .en) }
    let (isNorwegian, isEnglish) = (norwegian.contains(word), english.contains(word))
    return (isNorwegian || !isEnglish, isEnglish || !isNorwegian)
  }

  /// The most frequent spelling of a folded word; nil if that is the folding.
  func spelling(_ word: String) -> String? {
    spellings[word]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
