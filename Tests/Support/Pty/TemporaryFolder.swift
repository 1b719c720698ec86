import FoundationEssentials

/// A folder that lives as long as this value.
public final class TemporaryFolder {
  public let path: String

  public init() throws {
    path = "/tmp/lykt-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of everything in it, however deep.
  public var names: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
  }
}
