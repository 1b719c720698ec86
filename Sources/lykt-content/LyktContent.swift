import ArgumentParser

/// The editors' program: checks a content folder, and makes the pack that readers open.
@main
struct LyktContent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lykt-content",
    abstract: "Check the content of Lykt, and build the pack from it.",
    subcommands: [Check.self, Build.self])

  /// Does what the command line asks for, and says what the parser has to say.
  static func main() {
    Output.openMissing()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if !text.isEmpty { code.isSuccess ? Output.write(text + "\n") : Output.say(line: text) }
      exit(withError: code)
    }
  }
}
