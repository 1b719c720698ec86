/// What a program asked of the kernel, as strace wrote it down.
public final class CallRecord {
  /// One line of the record.
  public struct Call: Sendable {
    public let name: String
    public let text: String

    /// Whether it asked for a file to be written, `/dev/null` apart.
    public var writesFile: Bool {
      let flags = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"]
      return name.hasPrefix("open") && !text.contains("\"/dev/null\"")
        && flags.contains(where: text.contains)
    }

    /// Whether it made a process, not a thread.
    public var makesProcess: Bool {
      ["fork", "vfork", "clone", "clone3"].contains(name) && !text.contains("CLONE_THREAD")
    }
  }

  private let folder: TemporaryFolder

  public init() throws { folder = try TemporaryFolder() }

  /// Runs a program on a terminal and writes its calls down.
  public func run(_ program: String, _ arguments: [String] = []) throws -> Pty {
    try Pty("/usr/bin/strace", ["-f", "-qq", "-o", path, program] + arguments)
  }

  /// The calls of all its processes, once it has ended.
  public var calls: [Call] {
    Processes.contents(of: path).split(separator: "\n").compactMap { line in
      let text = line.drop { $0.isNumber || $0 == " " }
      guard let end = text.firstIndex(of: "("), !text.hasPrefix("<") else { return nil }
      return Call(name: String(text[..<end]), text: String(text))
    }
  }

  private var path: String { folder.path + "/calls" }
}
