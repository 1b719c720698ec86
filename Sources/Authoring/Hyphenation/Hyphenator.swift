import CHyphen
public import Content
import Foundation

/// Finds where long Norwegian words may be broken, so that they fit narrow screens.
public struct Hyphenator: ~Copyable {
  /// A dictionary that is not there or cannot be used.
  public struct MissingDictionary: Error, Hashable, Sendable {
    public let path: String
  }

  /// Where Debian keeps the dictionaries of hyphen-no.
  public static let folder = "/usr/share/hyphen"

  private let dictionaries: [Language: UnsafeMutablePointer<HyphenDict>]

  public init(folder: String = Hyphenator.folder) throws(MissingDictionary) {
    var loaded: [Language: UnsafeMutablePointer<HyphenDict>] = [:]
    for language in [Language.nb, .nn] {
      let path = "\(folder)/hyph_\(language.rawValue)_NO.dic"
      guard let dictionary = hnj_hyphen_load(path) else {
        for earlier in loaded.values { hnj_hyphen_free(earlier) }
        throw MissingDictionary(path: path)
      }
      loaded[language] = dictionary
    }
    dictionaries = loaded
  }

  deinit { for dictionary in dictionaries.values { hnj_hyphen_free(dictionary) } }

  /// The record with the breaks of the long words in its title, its texts and its prose; words of other languages have none.
  public func hyphenated(_ record: Record) -> Record {
    var record = record
    let wordings = record.wordings
    for language in [Language.nb, .nn] {
      for wording in wordings where wording.language == language {
        record.breaks.add(breaks(in: wording.text, language))
      }
    }
    return record
  }

  /// The breaks of the long words of a text.
  func breaks(in text: String, _ language: Language) -> Hyphenation {
    var found = Hyphenation()
    guard let dictionary = dictionaries[language] else { return found }
    for word in Hyphenation.words(of: text) {
      let breaks = breaks(in: word, dictionary)
      if !breaks.isEmpty { found.add(word, breaks) }
    }
    return found
  }

  /// The offsets before which a word may be broken, three letters at least on either side of each.
  private func breaks(
    in word: String, _ dictionary: UnsafeMutablePointer<HyphenDict>
  ) -> [Int] {
    let encoding: String.Encoding = dictionary.pointee.utf8 != 0 ? .utf8 : .isoLatin1
    guard let bytes = word.data(using: encoding), bytes.count == word.count else {
      return []
    }
    var marks = [CChar](repeating: 0, count: bytes.count + 5)
    var (changes, starts, cuts) = (
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.none, UnsafeMutablePointer<Int32>?.none,
      UnsafeMutablePointer<Int32>?.none
    )
    // The library looks for the end of the word itself, though it is told the length.
    let letters = bytes.map { CChar(bitPattern: $0) } + [0]
    let status = hnj_hyphen_hyphenate2(
      dictionary, letters, Int32(bytes.count), &marks, nil, &changes, &starts, &cuts)
    defer { release(changes, starts, cuts, count: bytes.count) }
    guard status == 0 else { return [] }
    var breaks: [Int] = []
    var last = 0
    for offset in 1..<bytes.count where marks[offset - 1] & 1 == 1 {
      // Where a break would change the spelling, the word is left whole.
      let isChange = changes.map { $0[offset - 1] != nil } ?? false
      guard !isChange, offset - last >= 3, bytes.count - offset >= 3 else { continue }
      breaks.append(offset)
      last = offset
    }
    return breaks
  }

  private func release(
    _ changes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ starts: UnsafeMutablePointer<Int32>?, _ cuts: UnsafeMutablePointer<Int32>?, count: Int
  ) {
    if let changes { for index in 0..<count { free(changes[index]) } }
    free(changes)
    free(starts)
    free(cuts)
  }
}
