/// What went otherwise than a test waited for.
public enum PtyError: Error, CustomStringConvertible {
  case notStarted(String)
  case neverEnded(Int32)
  case neverSeen(picture: String, scrollback: [String])

  public var description: String {
    switch self {
    case .notStarted(let program): "\(program) did not start"
    case .neverEnded(let process): "process \(process) goes on"
    case .neverSeen(let picture, let scrollback):
      """
      what was waited for never came; the screen is
      ----------------------------------------
      \(picture)
      ---------------------------------------- and above it \(scrollback.count) lines
      \(scrollback.joined(separator: "\n"))
      """
    }
  }
}
