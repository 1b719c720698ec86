import CXapian
import Content

/// What counts for how much when hits are put in order.
enum Weighing {
  /// Nearly straight, so that a title stays worth many words of text; how long a record is does not count.
  static let engine = cx_weighing(saturation: 8, length: 0)

  /// A word as the beginning of others, and beside what it is itself.
  static let beginning = 0.8
  static let besideExact = 0.25
  /// Documents that hold a word itself beyond which none is sought that only begins so.
  static let common = 60
  /// All parts of a compound in place of it.
  static let parts = 0.6
  /// What a word is perhaps called instead.
  static let related = 0.6
  /// A whole title or keyword, however its words are ordered.
  static let whole = 1.0
  /// Two words that are perhaps one.
  static let joined = 1.0
  /// A telephone number.
  static let number = 60.0
  /// What a service gains where the words are those of someone in need.
  static let need = 6.0
  /// What stands on the start page there, whatever was typed.
  static let front = 4.0
  /// What the lines to ring first gain where only the matter itself is named.
  static let matter = 14.0
  /// What the records of a kind gain where the kind is said.
  static let kind = 3.0
  /// What an emergency number gains where the words tell of danger.
  static let urgent = 40.0
}

/// Where in a record words stand, and what they weigh there.
enum Field: Hashable, CaseIterable {
  case title, name, keyword, summary, body

  /// What a word weighs there; in what is for the whole country a little more.
  func weight(isNational: Bool) -> Int {
    switch self {
    case .title: isNational ? 14 : 12
    case .name: isNational ? 10 : 9
    case .keyword: isNational ? 8 : 7
    case .summary: 3
    case .body: 1
    }
  }

  /// The most that words of a field may add up to.
  var limit: Int {
    switch self {
    case .title: 14
    case .name: 10
    case .keyword: 11
    case .summary: 6
    case .body: 3
    }
  }

  /// Whether it holds titles and names, not sentences.
  var isShort: Bool { self == .title || self == .name || self == .keyword }
}

/// A text of a record: where it stands, and the language it is surely in, nil for a name.
struct FieldText {
  let field: Field
  let text: String
  let language: Language?
}
