import ArgumentParser

/// The editors' program: checks a content folder, and makes the pack that readers open.
@main
struct LyktContent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lykt-content",
    abstract: "Check the content of Lykt, and build the pack from it.",
    subcommands: [Check.self, Build.self])
}
