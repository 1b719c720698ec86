import Content

extension DiagnosticMessage {
  static let notRegister = error(
    "each line is a code and an id, as H10: vo-linjen, or for a retired one H9: {was: ID, now: H10}"
  )

  static func numberTwice(_ number: PhoneNumber, firstLine: Int) -> DiagnosticMessage {
    error("\(number) stands twice; the first is on line \(firstLine)")
  }

  static func notListed(_ number: PhoneNumber, like: String?) -> DiagnosticMessage {
    let advice =
      like.map { "it is printed there as \($0)" } ?? "add it when a second person has read it"
    return error("\(number) is not in phone-numbers.txt; \(advice)")
  }

  static func unusedNumber(_ number: PhoneNumber) -> DiagnosticMessage {
    warning("no record uses \(number)")
  }

  static func notCompiledIn(_ emergency: Emergency) -> DiagnosticMessage {
    error(
      "\(emergency.id) has the number \(emergency.number) in the program; the first number here is the same"
    )
  }

  static func unregistered(_ code: Code) -> DiagnosticMessage {
    error("\(code) is not in codes.yaml")
  }

  static func heldByOther(_ code: Code, _ id: String) -> DiagnosticMessage {
    error("\(code) was given to \(id) in codes.yaml, and a code never changes hands")
  }

  static func isRetired(_ code: Code, now: String) -> DiagnosticMessage {
    error("\(code) is retired and its matter is in \(now); take a new code")
  }

  static func registeredForNobody(_ code: Code, _ id: String) -> DiagnosticMessage {
    error(
      "there is no record \(id) with the code \(code); a code no longer used is {was: \(id), now: …}"
    )
  }

  static func retiredTo(_ now: String) -> DiagnosticMessage {
    error("no record has the code \(now)")
  }
}
