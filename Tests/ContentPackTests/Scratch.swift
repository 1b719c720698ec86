import Content
import FoundationEssentials
import Glibc
import ContentPack

/// A folder for the length of one test.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = "\(FileManager.default.temporaryDirectory.path)/lykt-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: file(name))))
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: file(name)))
  }

  /// Makes a folder, with those above it.
  func make(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
  }

  /// Writes over a file where it lies, as `cp` does.
  func overwrite(_ bytes: [UInt8], _ name: String) throws {
    let descriptor = open(file(name), O_WRONLY)
    defer { close(descriptor) }
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Changes one byte of a file where it lies.
  func change(_ name: String, at place: Int, to byte: UInt8) {
    let descriptor = open(file(name), O_WRONLY)
    defer { close(descriptor) }
    var byte = byte
    pwrite(descriptor, &byte, 1, off_t(place))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// A pack of some records, with the folder it lies in.
final class Made: Sendable {
  let pack: Pack
  private let scratch: Scratch

  init(_ records: [Record]) throws {
    scratch = try Scratch()
    try Samples.builder(records).write(to: scratch.file("a.pack"))
    pack = try Pack.open(scratch.file("a.pack"))
  }
}
