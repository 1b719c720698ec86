public import Content
import Foundation

/// A folder of content as editors keep it.
public struct ContentFolder: Sendable {
  /// As it was named, without a slash at its end; paths in diagnostics begin with it.
  public let path: String

  /// No folder by that name can be read.
  public struct Missing: Error, Hashable {
    public let path: String
  }

  public init(_ path: String) throws(Missing) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw Missing(path: path) }
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Reads and checks everything in it; a day asks also what is due for checking on that day.
  public func read(on day: CalendarDate? = nil) -> LoadResult {
    let findings = DiagnosticSink()
    let section = FolderReader(root: path, findings: findings).read()
    let catalogue = ContentValidator(section, findings: findings)
    catalogue.check(on: day)
    return LoadResult(
      records: catalogue.records(), retired: catalogue.retired, diagnostics: findings.sorted,
      coverage: catalogue.coverage, unserved: catalogue.unserved)
  }
}

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
  public let unserved: [ServiceGap]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
