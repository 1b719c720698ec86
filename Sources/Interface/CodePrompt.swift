/// The line a code is typed on.
struct CodePrompt: Hashable {
  var typed = ""
  /// Whether what was typed led nowhere.
  var isUnknown = false

  static let longest = 12

  mutating func type(_ text: String) {
    isUnknown = false
    typed += String(text.uppercased().filter { $0.isLetter || $0.isNumber || ".,".contains($0) })
    typed = String(typed.prefix(Self.longest))
  }
}
