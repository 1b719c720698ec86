import CXapian
import Content

/// The weights of ranking. Tuned on `Tests/Benchmark/queries-tuned.txt` and checked on `queries-unseen.txt`; a weight is the factor a match contributes, without a unit.
enum RankingWeights {
  /// The saturation of term frequency, as `k1` in BM25 (Robertson and Zaragoza 2009), on weighted frequencies and without its length normalisation; and the share of the score that a document without any of the words loses.
  static let manner = cx_manner(saturation: 12, coverage: 0.5)
  /// The exponent applied to inverse document frequency; below 1 it narrows the gap between rare and common words.
  static let rarity = 0.85

  /// A word exactly as typed, relative to its other forms.
  static let asWritten = 1.05
  /// Words of the same root that the stemmer does not conflate.
  static let kin = 0.8
  /// A word as a prefix of others: alone, and if it is also a word itself.
  static let beginning = 0.8
  static let besideExact = 0.4
  /// An unfinished word by the stem it happens to have.
  static let unfinished = 0.25
  /// Document frequency from which a word is no longer also searched as a prefix.
  static let common = 60
  /// All parts of a compound instead of the compound.
  static let parts = 0.8
  /// Two adjacent words joined to one.
  static let joined = 0.8
  /// A synonym.
  static let related = 0.9
  /// The document frequency assumed for a word that is in no document.
  static let unknown = 8

  /// A title or keyword that equals the query, of several words or one, or a part of it.
  static let all = 2.5
  static let single = 1.5
  static let whole = 0.8
  /// One that equals the query after a synonym is put in.
  static let renamed = 1.0
  /// One with exactly the spelling of the query, and one that begins with it.
  static let written = 8.0
  static let begun = 4.0
  /// A telephone number.
  static let number = 60.0

  /// The boost of helplines for any query, and for one that tells of need.
  static let service = 3.0
  static let need = 11.0
  /// The further boost of the national line for the latter.
  static let nationalLine = 4.0
  /// The score that lines of the start page get then even without a matching word.
  static let front = 4.0
  /// The boost of those lines for a query that only names the subject.
  static let matter = 30.0
  /// The boost of a kind that the query names.
  static let kind = 6.0
  /// The score that emergency numbers get if the query tells of danger.
  static let urgent = 40.0

  /// The factor on a hit's score after a number of better hits of the same group.
  static func share(of group: Group, after better: Int) -> Double {
    switch group {
    case .local: better < few ? 0.85 : 0.5
    case .chapter: better < few ? 1 : 0.75
    }
  }

  /// Hits of a group that keep most of their score.
  private static let few = 2
}

/// The weights of fields, used as term frequencies of the words in them.
extension SearchField {
  /// The frequency a word counts for; a little higher in nationwide records.
  func weight(isNational: Bool) -> Int {
    switch self {
    case .title: isNational ? 14 : 12
    case .name: isNational ? 10 : 9
    case .keyword: isNational ? 8 : 7
    case .summary: 3
    case .body: 1
    }
  }

  /// What the first word counts for in addition.
  var first: Int { self == .title ? 6 : 0 }

  /// The highest frequency that a term can reach in the field.
  var limit: Int {
    switch self {
    case .title: 20
    case .name: 10
    case .keyword: 11
    case .summary: 6
    case .body: 3
    }
  }

  /// Whether it holds titles and names rather than sentences.
  var isShort: Bool { self == .title || self == .name || self == .keyword }
}

/// A text of a record with its field and its language; nil for a name, which may be in any.
struct SearchFieldText {
  let field: SearchField
  let text: String
  let language: Language?
}
