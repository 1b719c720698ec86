import Content

/// The words of all records, and the terms of each, reckoned once.
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
  private var known: Set<String> = []
  private var entries: [String: Entry] = [:]

  /// Takes in the words that compounds are made of.
  init(_ records: some Sequence<Record>) {
    for record in records {
      for language in record.languages where language != .en {
        for text in record.fields(in: language) {
          for word in Typed(text.text).words { known.insert(forms.norwegian(word.folded)) }
        }
      }
    }
  }

  /// The terms of a folded word.
  func entry(_ word: String) -> Entry {
    if let entry = entries[word] { return entry }
    let compounds = Compounds { self.known.contains(self.forms.norwegian($0)) }
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
}
