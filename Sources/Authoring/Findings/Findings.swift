/// Everything found wrong in one run, each thing said once.
final class Findings {
  private var found: Set<Diagnostic> = []

  func add(_ mistake: Mistake, at place: Place) {
    found.insert(Diagnostic(mistake, at: place))
  }

  func hasFindings(in file: String) -> Bool { found.contains { $0.file == file } }

  var sorted: [Diagnostic] { found.sorted() }
}
