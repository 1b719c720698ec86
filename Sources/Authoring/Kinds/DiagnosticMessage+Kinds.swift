import Content

extension DiagnosticMessage {
  static func badID(_ text: String) -> DiagnosticMessage {
    error("\"\(text)\" is no id; an id is lower-case letters a–z, digits and single hyphens")
  }

  static func badCode(_ text: String) -> DiagnosticMessage {
    error("\"\(text)\" is no code; a code is a letter and one to three numbers, as H10 or V2.3")
  }

  static let noSource = error("a record names one source at least")

  static func wrongLetter(_ code: Code, _ kind: RecordKind) -> DiagnosticMessage {
    error("\(code) is no code for \(named(kind)); theirs begin with \(kind.letter ?? "-")")
  }

  static func wrongDepth(_ code: Code, _ kind: RecordKind) -> DiagnosticMessage {
    error("\(code) is no code for \(named(kind)), which has one number alone")
  }

  static func badNumber(_ text: String) -> DiagnosticMessage {
    error(
      "\"\(text)\" is no telephone number as they are printed: 112, 116 006, 02800, 1412, "
        + "22 40 00 40, 800 30 196 or +47 and one of eight digits")
  }

  static func badHours(_ word: String) -> DiagnosticMessage {
    error("\"\(word)\" is not understood in opening hours; write Mo-Fr 09:00-15:00, 24/7 or PH off")
  }

  static func endsBeforeItBegins(_ name: String) -> DiagnosticMessage {
    error("\"\(name)\" ends before it begins")
  }

  static let addressOfSecret = error("the address of this service is secret and may not stand here")

  static let notForFront = error("only emergency and national lines stand on the start page")

  static let yearOfPrize = error("T0 is the prize itself and has no year")

  static func wrongYear(_ year: Int, _ code: Code) -> DiagnosticMessage {
    error("the year \(year) does not go with the code \(code)")
  }

  static func named(_ kind: RecordKind) -> String {
    let isVowel = kind.rawValue.first.map { "aeiou".contains($0) } ?? false
    return "\(isVowel ? "an" : "a") \(kind.rawValue)"
  }
}
