import Foundation

/// The package as it lies on disk, found from this file.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names in a folder, hidden ones too.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(path).path
    ).sorted()
  }

  /// Every file under a folder with an ending.
  static func files(under path: String, ending: String) throws -> [URL] {
    let folder = root.appendingPathComponent(path)
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }
  }
}
