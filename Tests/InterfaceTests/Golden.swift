import Foundation
import Testing

/// Compares a picture with the one kept under a name; with RECORD=1 it is written anew, and the test still fails.
func expectGolden(
  _ picture: String, _ name: String, file: String = #filePath,
  location: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(
    "Screens")
  let place = folder.appendingPathComponent("\(name).txt")
  let kept = try? String(contentsOf: place, encoding: .utf8)
  if ProcessInfo.processInfo.environment["RECORD"] == "1", kept != picture {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? picture.write(to: place, atomically: true, encoding: .utf8)
    Issue.record("\(name): recorded anew; look at it", sourceLocation: location)
    return
  }
  guard kept != picture else { return }
  Issue.record(
    "\(name) is not as kept\n--- kept\n\(kept ?? "(nothing)")\n--- now\n\(picture)",
    sourceLocation: location)
}
