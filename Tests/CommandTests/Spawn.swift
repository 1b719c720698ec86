import Foundation
import Glibc

/// A run of one of our programs to its end, with what it said and how it ended.
struct Spawn {
  let output: String
  let error: String
  /// The exit status, or 128 and the signal that ended it.
  let status: Int32

  /// Runs a program by its path, or one that was built with these tests by its name, in a pinned environment.
  init(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
  ) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "spawn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["input", "output", "error"].map { scratch.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    let variables = Self.pinned.merging(environment) { _, given in given }
    status = try Self.run(
      [program.hasPrefix("/") ? program : Self.built(program)] + arguments,
      files: files.map(\.path),
      environment: variables.map { "\($0.key)=\($0.value)" }.sorted())
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// Where a program stands that was built with these tests.
  static func built(_ program: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: program).path
  }

  private static let pinned = [
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ]

  private static func run(
    _ words: [String], files: [String], environment: [String]
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT, 0o600)
    // A test's thread has most signals blocked, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let program = words[0]
    let failure = withStrings(words) { words in
      withStrings(environment) { environment in
        posix_spawn(&child, program, &actions, &attributes, words, environment)
      }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func withStrings<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let strings = words.map { strdup($0) }
    defer { for string in strings { free(string) } }
    return body(strings + [nil])
  }
}
