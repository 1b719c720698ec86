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
