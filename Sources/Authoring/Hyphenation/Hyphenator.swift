import CHyphen
public import Content
import Foundation

/// Puts soft hyphens into long Norwegian words, so that they can be broken on narrow screens.
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

  /// The record with soft hyphens in its title, its texts and its prose; words of other languages stay as they are.
  public func hyphenated(_ record: Record) -> Record {
    var record = record
    record.reviseTexts { text in
      for (language, version) in text.versions {
        text.versions[language] = hyphenated(version, in: language)
      }
    }
    for (language, prose) in record.body {
      var prose = prose
      for block in prose.blocks.indices {
        for span in prose.blocks[block].spans.indices {
          let text = prose.blocks[block].spans[span].text
          prose.blocks[block].spans[span].text = hyphenated(text, in: language)
        }
      }
      record.body[language] = prose
    }
    return record
  }

  /// The text with U+00AD in its words of twelve letters or more, but for those of web addresses.
  func hyphenated(_ text: String, in language: Language) -> String {
    guard let dictionary = dictionaries[language] else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { piece in
      piece.isAddress ? String(piece) : hyphenated(piece: piece, dictionary)
    }.joined(separator: " ")
  }

  private func hyphenated(
    piece text: Substring, _ dictionary: UnsafeMutablePointer<HyphenDict>
  ) -> String {
    var result = ""
    var word = ""
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += hyphenated(word: word, dictionary)
        result.append(character)
        word = ""
      }
    }
    return result + hyphenated(word: word, dictionary)
  }

  private func hyphenated(
    word: String, _ dictionary: UnsafeMutablePointer<HyphenDict>
  ) -> String {
    guard word.count >= 12 else { return word }
    let breaks = breaks(in: word, dictionary)
    var result = ""
    for (index, character) in word.enumerated() {
      if breaks.contains(index) { result.append("\u{AD}") }
      result.append(character)
    }
    return result
  }

  /// The offsets before which a word may be broken, three letters at least on either side of each.
  private func breaks(
    in word: String, _ dictionary: UnsafeMutablePointer<HyphenDict>
  ) -> Set<Int> {
    let encoding: String.Encoding = dictionary.pointee.utf8 != 0 ? .utf8 : .isoLatin1
    guard let bytes = word.lowercased().data(using: encoding), bytes.count == word.count else {
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
    var breaks: Set<Int> = []
    var last = 0
    for offset in 1..<bytes.count where marks[offset - 1] & 1 == 1 {
      // Where a break would change the spelling, the word is left whole.
      let isChange = changes.map { $0[offset - 1] != nil } ?? false
      guard !isChange, offset - last >= 3, bytes.count - offset >= 3 else { continue }
      breaks.insert(offset)
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

extension Substring {
  /// Whether it holds a web or mail address: a point before a letter, or an at sign.
  fileprivate var isAddress: Bool {
    contains("@") || zip(self, dropFirst()).contains { $0 == "." && $1.isLetter }
  }
}
