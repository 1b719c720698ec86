import Content

/// The line a code is typed on.
struct CodePrompt: Hashable {
  var typed = ""
  /// Whether what was typed led nowhere.
  var isUnknown = false

  static let longest = 12

  mutating func type(_ text: String) {
    isUnknown = false
    typed += String(text.uppercased().filter { $0.isLetter || $0.isNumber || ".,+".contains($0) })
    typed = String(typed.prefix(Self.longest))
  }

  /// What is asked for: a code without a point at its end.
  var code: String {
    var code = typed[...]
    while let last = code.last, ".,".contains(last) { code = code.dropLast() }
    return String(code)
  }

  /// Whether it is a number, which is sought, since no code is only digits.
  var isNumber: Bool {
    !code.isEmpty && code.allSatisfy(\.isNumber) || PhoneNumber(typed: code) != nil
  }
}
