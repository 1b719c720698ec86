import Content
import UnicodePolicy

/// The terms of the index; the first letter is the prefix of their kind, as Xapian does it.
enum Terms {
  /// Bytes of the longest word that is indexed.
  static let longestWord = 64

  /// Bytes of the longest term Xapian takes.
  static let longest = 240

  /// A folded word as it is written.
  static func word(_ word: String) -> String { "W\(word)" }
  /// A stem in Norwegian, and in English.
  static func norwegian(_ stem: String) -> String { "N\(stem)" }
  static func english(_ stem: String) -> String { "E\(stem)" }
  /// A whole title or keyword as the sorted stems of its words.
  static func whole(_ joined: String) -> String { "T\(joined)" }
  /// A title, or a keyword of several words, as it is written.
  static func written(_ folded: String) -> String { "U\(folded)" }
  /// The first letters of a title.
  static func start(_ letters: some StringProtocol) -> String { "B\(letters)" }
  /// Characters of the shortest and the longest indexed beginning of a title.
  static let starts = 3...14
  /// The first letters of a word in a title or keyword.
  static func beginning(_ letters: String) -> String { "P\(letters)" }
  /// A telephone number's digits.
  static func number(_ digits: String) -> String { "#\(digits)" }
  /// A word of a place that a service is for.
  static func place(_ stem: String) -> String { "G\(stem)" }
  static func section(_ section: Section) -> String { "S\(section.storedNumber)" }
  /// When a service answers.
  static func hours(_ hours: OpeningHours) -> String { Self.hours + hours.description }
  static let hours = "H"
  /// A line of help that stands on the start page and is no emergency number.
  static let front = "F"
  static let emergency = "X"
  /// A term restricted to one language.
  static func said(_ term: String, in language: Language) -> String {
    "L\(Tag.language.tag(language)):\(term)"
  }

  /// Whether a term is also indexed for each language.
  static func isNarrowed(_ term: String) -> Bool { !term.hasPrefix("U") && !term.hasPrefix("B") }
}
