/// A kernel that refuses a program some call, as a machine short of processes or without a sandbox does.
public struct Refusal: Sendable {
  private let call: String
  private let rule: String

  /// Refuses a call as far as a program makes it from its so-manieth on.
  public static func of(_ call: String, error: String = "EPERM", from first: Int = 1) -> Refusal {
    Refusal(call: call, rule: "\(call):error=\(error):when=\(first)+")
  }

  /// Runs a program on a terminal under it.
  public func run(
    _ program: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> Pty {
    try Pty(
      "/usr/bin/strace",
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(rule)", program]
        + arguments, columns: columns, rows: rows, environment: environment)
  }
}
