import Foundation
import Testing

@testable import Authoring
import Content

/// A copy of the sample content for the length of one test, to be changed at will.
final class SampleFolder {
  let path: String

  static let original = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Sample").path

  init() throws {
    path = "\(FileManager.default.temporaryDirectory.path)/lykt-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: Self.original, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The sample after one change.
  convenience init(_ file: String, _ old: String, _ new: String) throws {
    try self.init()
    try replace(old, with: new, in: file)
  }

  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(of: file)
    let range = try #require(text.range(of: old), "\(file) does not hold \(old)")
    try write(text.replacingCharacters(in: range, with: new), to: file)
  }

  func reading(on day: String? = nil) throws -> LoadResult {
    try ContentFolder(path).read(on: day.flatMap { CalendarDate($0) })
  }

  /// What is found in it, each line without the path of the folder.
  func findings(on day: String? = nil) throws -> [String] {
    try reading(on: day).diagnostics.map { $0.description.replacing("\(path)/", with: "") }
  }
}

/// One change to the sample and all that is then found.
struct Change: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let findings: [String]

  init(_ file: String, _ old: String, _ new: String, _ findings: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.findings = findings
  }

  var testDescription: String { findings.first ?? new }

  func check() throws {
    let found = try SampleFolder(file, old, new).findings()
    #expect(found == findings)
  }
}
