/// One thing wrong or doubtful in a content folder, and where it stands.
public struct Diagnostic: Hashable, Sendable, Encodable {
  /// An error keeps a folder from becoming a pack; a warning does not.
  public enum Severity: String, Hashable, Sendable, Encodable { case error, warning }

  /// The path as the folder was named, down to the file.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in code points.
  public let column: Int
  public let message: String
  public let severity: Severity

  init(_ mistake: DiagnosticMessage, at place: SourceLocation) {
    file = place.file
    line = place.spot.line
    column = place.spot.column
    message = mistake.sentence
    severity = mistake.severity
  }
}

extension Diagnostic: Comparable {
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    (one.file, one.line, one.column, one.message)
      < (other.file, other.line, other.column, other.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String {
    let mark = severity == .warning ? "warning: " : ""
    return "\(file):\(line):\(column): \(mark)\(message)"
  }
}

/// Collects the findings of one run, without duplicates.
final class DiagnosticSink {
  private var found: Set<Diagnostic> = []

  func add(_ mistake: DiagnosticMessage, at place: SourceLocation) {
    found.insert(Diagnostic(mistake, at: place))
  }

  func hasFindings(in file: String) -> Bool { found.contains { $0.file == file } }

  var sorted: [Diagnostic] { found.sorted() }
}
