/// What is wrong, as a sentence for an editor. The sentences are in extensions of this type beside the code that reports them.
struct DiagnosticMessage {
  let sentence: String
  let severity: Diagnostic.Severity

  static func error(_ sentence: String) -> DiagnosticMessage {
    DiagnosticMessage(sentence: sentence, severity: .error)
  }

  static func warning(_ sentence: String) -> DiagnosticMessage {
    DiagnosticMessage(sentence: sentence, severity: .warning)
  }

  /// Words as a sentence lists them: `a, b or c`.
  static func list(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}
