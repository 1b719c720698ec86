import CXapian
import Content

/// What counts for how much when hits are put in order.
enum RankingWeights {
  /// A word that stands where it weighs more is worth ever less more; what lacks words loses up to half.
  static let manner = cx_manner(saturation: 12, coverage: 0.5)
  /// How much a rare word is worth beside a common one.
  static let rarity = 0.85

  /// A word just as it is written, beside its other forms.
  static let asWritten = 1.05
  /// Words of the same root that the stemmer leaves apart.
  static let kin = 0.8
  /// A word as the beginning of others, and beside what it is itself.
  static let beginning = 0.8
  static let besideExact = 0.4
  /// What is no word so far, by the stem it has by chance.
  static let unfinished = 0.25
  /// Documents that hold a word itself beyond which none is sought that only begins so.
  static let common = 60
  /// All parts of a compound in place of it.
  static let parts = 0.8
  /// Two words that are perhaps one.
  static let joined = 0.8
  /// What a word is perhaps called instead.
  static let related = 0.9
  /// How rare a word is taken to be that is nowhere.
  static let unknown = 8

  /// A title or keyword that is all that was typed, in several words or one, and that is a part of it.
  static let all = 2.5
  static let single = 1.5
  static let whole = 0.8
  /// One that would be, were a word called otherwise.
  static let renamed = 1.0
  /// One that is written just so, and one that begins so.
  static let written = 8.0
  static let begun = 4.0
  /// A telephone number.
  static let number = 60.0

  /// What a service gains always, and where the words are those of someone in need.
  static let service = 3.0
  static let need = 11.0
  /// What the line for the whole country gains there besides.
  static let nationalLine = 4.0
  /// What stands on the start page there, whatever was typed.
  static let front = 4.0
  /// What the lines to ring first gain where only the matter itself is named.
  static let matter = 30.0
  /// What the records of a kind gain where the kind is said.
  static let kind = 6.0
  /// What an emergency number gains where the words tell of danger.
  static let urgent = 40.0

  /// What is left of a hit's weight after so many better ones of its group.
  static func share(of group: Group, after better: Int) -> Double {
    switch group {
    case .local: better < few ? 0.85 : 0.5
    case .chapter: better < few ? 1 : 0.75
    }
  }

  /// Hits of a group that speak for all.
  private static let few = 2
}

/// What words weigh by where in a record they stand.
extension SearchField {
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

  /// What its first word weighs besides.
  var first: Int { self == .title ? 6 : 0 }

  /// The most that words of a field may add up to.
  var limit: Int {
    switch self {
    case .title: 20
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
struct SearchFieldText {
  let field: SearchField
  let text: String
  let language: Language?
}
