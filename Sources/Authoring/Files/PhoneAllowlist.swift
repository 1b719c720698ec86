import Content

/// The telephone numbers that may be shown, one a line as printed, with a remark after `#`.
struct PhoneAllowlist {
  private(set) var places: [PhoneNumber: SourceLocation] = [:]

  init() {}

  init(_ file: SourceFile, findings: DiagnosticSink) {
    let lines = file.whole.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let place = SourceLocation(file: file.path, spot: SourcePoint(line: index + 1, column: 1))
      let text = line.prefix { $0 != "#" }.trimmed
      if text.isEmpty { continue }
      guard let number = PhoneNumber(text) else {
        findings.add(.badNumber(text), at: place)
        continue
      }
      if let first = places[number] {
        findings.add(.numberTwice(number, firstLine: first.spot.line), at: place)
      } else {
        places[number] = place
      }
    }
  }

  /// The same number as it is printed in the list, where only the gaps differ.
  func likeness(of number: PhoneNumber) -> String? {
    places.keys.filter { $0.digits == number.digits }.map(\.printed).min()
  }
}

extension Substring {
  /// Without spaces at its end.
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension DiagnosticMessage {
  static func numberTwice(_ number: PhoneNumber, firstLine: Int) -> DiagnosticMessage {
    error("\(number) stands twice; the first is on line \(firstLine)")
  }

  static func notListed(_ number: PhoneNumber, like: String?) -> DiagnosticMessage {
    let advice =
      like.map { "it is printed there as \($0)" } ?? "add it when a second person has read it"
    return error("\(number) is not in phone-numbers.txt; \(advice)")
  }

  static func lacksWellKnown(_ id: String) -> DiagnosticMessage {
    error("there is no record \(id), to which the program itself leads")
  }

  static func unusedNumber(_ number: PhoneNumber) -> DiagnosticMessage {
    warning("no record uses \(number)")
  }

  static func notCompiledIn(_ emergency: Emergency) -> DiagnosticMessage {
    error(
      "\(emergency.id) has the number \(emergency.number) in the program; the first number here is the same"
    )
  }
}
