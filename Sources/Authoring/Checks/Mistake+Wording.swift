import Content

extension Mistake {
  static let addressLike = error(
    "this looks like an address, and the address of this service is secret")

  static func numberInProse(_ number: String) -> Mistake {
    error("\(number) stands in a sentence; a telephone number stands in \"phones\" alone")
  }

  static func wordToAvoid(_ word: String) -> Mistake {
    warning("\"\(word)\" lays blame or frightens; say what is so without it")
  }

  static func longSentence(_ words: Int) -> Mistake {
    warning("this sentence has \(words) words; 25 is enough")
  }

  static func hardToRead(_ lix: Int, most: Int) -> Mistake {
    warning("this text has LIX \(lix); write it with \(most) or less")
  }

  static func due(_ freshness: Freshness, since day: Day) -> Mistake {
    switch freshness {
    case .fresh, .due: warning("due for checking; last checked \(day)")
    case .amber: warning("amber: long due for checking; last checked \(day)")
    case .red: warning("red: shown as not confirmed since \(day)")
    }
  }
}
