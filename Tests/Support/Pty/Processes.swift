import CPty
import Glibc

/// The processes of this machine, as far as tests look at them.
public enum Processes {
  /// All that a process has started, and what they have, the nearest first.
  public static func descendants(of process: pid_t) -> [pid_t] {
    let children = contents(of: "/proc/\(process)/task/\(process)/children")
      .split(separator: " ").compactMap { pid_t($0) }
    return children + children.flatMap(descendants(of:))
  }

  /// Waits until processes have ended, whosever children they are.
  public static func waitForEnd(of processes: pid_t...) throws {
    for process in processes where cpty_has_ended(process, 10_000) == 0 {
      throw PtyError.neverEnded(process)
    }
  }

  /// How often a process has given the processor up to wait.
  public static func waits(of process: pid_t) -> String {
    let lines = contents(of: "/proc/\(process)/status").split(separator: "\n")
    return lines.first { $0.hasPrefix("voluntary_ctxt_switches") }.map(String.init) ?? ""
  }

  /// A file's text, empty where it cannot be read.
  public static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A program that was built beside the tests.
  public static func built(_ name: String) -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    let path = String(decoding: bytes[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + name
  }
}
