import FoundationEssentials
import Glibc

/// The pack of the project's own content, made once a test run by the real program.
public enum ProjectPack {
  public static let path: String = {
    let path = Processes.built("project.pack")
    var child: pid_t = 0
    let words = [Processes.built("lykt-content"), "build", content, "--output", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    guard posix_spawn(&child, words[0], nil, nil, &arguments, environ) == 0 else { return path }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return path
  }()

  /// The folder the content is written in.
  public static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets/content").path
}
