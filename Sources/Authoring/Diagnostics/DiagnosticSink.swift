/// Everything found wrong in one run, each thing said once.
final class DiagnosticSink {
  private var found: Set<Diagnostic> = []

  func add(_ mistake: DiagnosticMessage, at place: SourceLocation) {
    found.insert(Diagnostic(mistake, at: place))
  }

  func hasFindings(in file: String) -> Bool { found.contains { $0.file == file } }

  var sorted: [Diagnostic] { found.sorted() }
}
