/// The telephone numbers that may be shown, one a line as printed, with a remark after `#`.
struct PhoneAllowlist {
  private(set) var places: [String: SourceLocation] = [:]

  init() {}

  init(_ file: SourceFile, findings: DiagnosticSink) {
    let lines = file.whole.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let place = SourceLocation(file: file.path, spot: SourcePoint(line: index + 1, column: 1))
      let number = line.prefix { $0 != "#" }.trimmed
      if number.isEmpty { continue }
      if TelephoneNumber(number) == nil {
        findings.add(.badNumber(number), at: place)
      } else if let first = places[number] {
        findings.add(.numberTwice(number, firstLine: first.spot.line), at: place)
      } else {
        places[number] = place
      }
    }
  }

  /// The same number as it is printed in the list, where only the gaps differ.
  func likeness(of number: String) -> String? {
    let digits = TelephoneNumber(number)?.digits
    return places.keys.filter { TelephoneNumber($0)?.digits == digits }.min()
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
