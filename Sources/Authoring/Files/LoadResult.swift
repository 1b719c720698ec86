public import Content

/// What was read of a content folder.
public struct LoadResult: Sendable {
  /// Those that could be made, in the order of their codes, references as they are written at the one end;
  /// fit to be shown only where nothing is an error.
  public let records: [Record]
  /// Codes no longer used, each with the id of the record that took over its matter.
  public let retired: [Code: String]
  /// By file, line and column.
  public let diagnostics: [Diagnostic]
  public let coverage: [Coverage]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
