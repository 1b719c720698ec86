import ArgumentParser

/// Makes the pack.
struct Build: ParsableCommand {
  func run() throws {}
}
