extension DiagnosticMessage {
  static let unreadable = error("this file cannot be read")
  static let unreadableFolder = error("this folder cannot be read")
  static let notUTF8 = error("this is not UTF-8 text")
  static let emptyFile = error("this file is empty")
  static let notList = error("this file must be a list of records, each beginning with \"- id:\"")
  static let notRecord = error("a record is fields with a name each")
  static let carriageReturn = error("lines end with a line feed alone, not with U+000D before it")

  static func missingFile(_ purpose: String) -> DiagnosticMessage {
    error("this file is missing; it holds \(purpose)")
  }

  static func strayFile(_ wanted: String) -> DiagnosticMessage {
    error("nothing reads this file; \(wanted)")
  }

  static func forbidden(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    let name = scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
    return error("\(codePoint(scalar))\(name) may not be used")
  }

  static func tooManyMarks(_ character: Character) -> DiagnosticMessage {
    error("more marks on one letter than can be shown: \(codePoints(character))")
  }

  static func notComposed(_ character: Character, wanted: String) -> DiagnosticMessage {
    error("\(codePoints(character)) must be written composed, as \(codePoints(wanted))")
  }

  private static func codePoints(_ text: some CustomStringConvertible) -> String {
    text.description.unicodeScalars.map(codePoint).joined(separator: " ")
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
